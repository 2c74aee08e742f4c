package io.jixiao.schema.audit.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectNamesTest {

  @ParameterizedTest
  @CsvSource({
    "民警 服装款,民警服装款,3",
    "民警服装款,民警服装专项经费,2",
    "执法办案中心,执法办案中心建设,2",
    "数据传输线路租赁专项,数据传输线路租赁,2",
    "反诈骗专项项目,反诈专案经费预算项目,1",
    "新办办公楼装修项目,新办公楼装修项目,1",
    // eight of ten characters, and seven
    "甲乙丙丁戊己庚辛壬癸,甲乙丙丁戊己庚辛子丑,1",
    "甲乙丙丁戊己庚辛壬癸,甲乙丙丁戊己庚寅子丑,0",
    // half of the longer, and less
    "甲乙,甲乙丙丁,1",
    "甲乙,甲乙丙丁戊,0",
    "反诈专项,反恐专项,0",
    "警务站建设专项,警务服务专项,0",
    // parts and years of one undertaking
    "辅警薪酬（一）,辅警薪酬（二）,0",
    "2023年家具采购,2024年家具采购,0",
    "1号楼改造,10号楼改造,0",
    "专项经费,专项资金,0",
  })
  void names_are_as_alike_as_people_take_them(String one, String other, int likeness) {
    assertThat(ProjectNames.of(one).likeness(ProjectNames.of(other))).isEqualTo(likeness);
    assertThat(ProjectNames.of(other).likeness(ProjectNames.of(one))).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "高新区公安分局,承德市公安局高新技术产业开发区分局,true",
    "市公安局,高平市公安局,true",
    "高平市公安局,高平市 公安局,true",
    "高平市公安局,高平市公安局交警大队,false",
    "第二中学,第十二中学,false",
    "法制大队,承德市公安局高新技术产业开发区分局,false",
    "法制大队,指挥中心,false",
    "分局,高新区公安分局,false",
    "公安局,高平市公安局,true",
    "财政分局,高新区公安分局,false",
    "公公安分局,高新区公安分局,false",
    ",高平市公安局,false",
    ",,false",
  })
  void organisations_are_alike_where_one_is_short_for_the_other(
      String one, String other, boolean alike) {
    assertThat(OrganisationNames.areAlike(one, other)).isEqualTo(alike);
    assertThat(OrganisationNames.areAlike(other, one)).isEqualTo(alike);
  }
}
