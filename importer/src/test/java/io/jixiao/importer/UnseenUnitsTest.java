package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms are about and when: projects, or departments and units with all their spending. */
class UnseenUnitsTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 巡查里程 | 5公里 | 5公里 | 90 | 90
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门（单位）名称 | 云川市林业局 | < | < | < | < | <",
        "部门（单位）名称：云川市林业局 | < | < | < | < | < | <",
        "市级预算部门名称 | 云川市林业局 | < | < | < | < | <",
        "部门名称 | 云川市林业局 | < | < | < | < | <",
        "单位（盖章）：云川市林业局 | < | < | < | < | < | <",
        "主管部门 | 云川市林业局 | < | < | < | < | <"
      })
  void where_the_title_says_that_a_form_is_about_a_whole_unit_the_unit_names_it(String header) {
    Project project =
        read("2023年度部门整体支出绩效自评表 | < | < | < | < | < | <\n" + header + "\n" + INDICATORS).project();

    assertThat(project.name()).isEqualTo("云川市林业局");
    assertThat(project.nameText()).isEqualTo("云川市林业局");
    assertThat(project.department().name()).isEqualTo("云川市林业局");
  }

  @Test
  void a_unit_that_a_form_is_about_is_no_department() {
    Project project =
        read("单位整体支出绩效自评表 | < | < | < | < | < | <\n单位名称 | 云川市第一中学 | < | < | < | < | <\n"
                + INDICATORS)
            .project();

    assertThat(project.department()).isNull();
    assertThat(project.implementingUnit().name()).isEqualTo("云川市第一中学");
  }

  @Test
  void the_form_keeps_department_and_unit_apart() {
    Project project =
        read("""
             部门整体绩效自评表 | < | < | < | < | < | <
             主管部门 | 云川市水务局 | < | < | 单位名称 | 云川市灌区管理所 | <
             """
                + INDICATORS)
            .project();

    assertThat(project.name()).isEqualTo("云川市灌区管理所");
    assertThat(project.department().name()).isEqualTo("云川市水务局");
    assertThat(project.implementingUnit().name()).isEqualTo("云川市灌区管理所");
  }

  @Test
  void a_form_whose_title_says_nothing_is_about_the_unit_that_it_names() {
    Project project =
        read("绩效自评表 | < | < | < | < | < | <\n部门名称 | 云川市林业局 | < | < | < | < | <\n" + INDICATORS)
            .project();

    assertThat(project.name()).isEqualTo("云川市林业局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A title that speaks of a project.
        "项目支出绩效自评表 | < | < | < | < | < | <\n单位名称 | 云川市林业局 | < | < | < | < | <",
        // A label that asks for one.
        "绩效自评表 | < | < | < | < | < | <\n项目名称 | | | | 单位名称 | 云川市林业局 | <",
        // A department that is somebody else's.
        "绩效自评表 | < | < | < | < | < | <\n主管部门 | 云川市林业局 | < | < | < | < | <",
        // No unit at all.
        "部门整体绩效自评表 | < | < | < | < | < | <\n填报日期：2024年3月1日 | < | < | < | < | < | <"
      })
  void a_form_that_names_neither_project_nor_unit_stays_rejected(String header) {
    RecordingSink sink = read(header + "\n" + INDICATORS);

    assertThat(sink.projects()).isEmpty();
    assertThat(sink.forms.get(0).problem().code()).isEqualTo("NAME_MISSING");
  }

  @Test
  void a_project_of_a_whole_unit_keeps_its_own_name() {
    Project project =
        read("""
             部门整体支出绩效自评表 | < | < | < | < | < | <
             部门名称 | 云川市林业局 | < | < | 项目名称 | 防火巡查 | <
             """
                + INDICATORS)
            .project();

    assertThat(project.name()).isEqualTo("防火巡查");
  }

  @Test
  void of_two_departments_the_closer_one_is() {
    RecordingSink sink =
        read(
            """
            转移支付区域绩效自评表 | < | < | < | < | < | <
            项目名称 | 湿地补助 | < | < | < | < | <
            中央主管部门 | 国家林草局 | < | < | 地方主管部门 | 云川市林业局 | <
            """
                + INDICATORS);

    assertThat(sink.project().department().name()).isEqualTo("云川市林业局");
    assertThat(sink.project().attributes()).containsExactly(new Attribute("中央主管部门", "国家林草局", "B3"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void of_two_equal_departments_the_first_is() {
    Project project =
        read("""
             项目支出绩效自评表 | < | < | < | < | < | <
             项目名称 | 湿地补助 | < | < | < | < | <
             主管部门 | 云川市林业局 | < | < | 地方主管部门 | 云川市财政局 | <
             """
                + INDICATORS)
            .project();

    assertThat(project.department().name()).isEqualTo("云川市林业局");
  }

  @Test
  void the_code_of_the_department_may_have_a_field_of_its_own() {
    Project project =
        read("""
             项目支出绩效自评表 | < | < | < | < | < | <
             项目名称 | 湿地补助 | < | < | < | < | <
             主管部门 | 云川市林业局 | < | < | 主管部门编码 | 312 | <
             """
                + INDICATORS)
            .project();

    assertThat(project.department().name()).isEqualTo("云川市林业局");
    assertThat(project.department().code()).isEqualTo("312");
    assertThat(project.department().text()).isEqualTo("云川市林业局");
  }

  @ParameterizedTest
  @CsvSource({
    "2022年度, 2022",
    "2022, 2022",
    "自评表（2022年）, 2022",
    "1022,",
    "12022,",
    "2022-2024年,",
    "2022年2023年,",
    "填报2023年3月,",
    "表2,"
  })
  void a_form_without_a_year_has_that_of_its_sheet(String sheet, Integer year) {
    String drawing =
        "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 湿地补助 | < | < | < | < | <\n" + INDICATORS;

    assertThat(read(sheet, drawing).project().fiscalYear()).isEqualTo(year);
  }

  @Test
  void the_year_on_the_form_wins_over_that_of_the_sheet() {
    String drawing =
        "2021年度项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 湿地补助 | < | < | < | < | <\n" + INDICATORS;

    assertThat(read("2022年度", drawing).project().fiscalYear()).isEqualTo(2021);
  }

  @Test
  void a_counter_before_a_label_hides_nothing() {
    Project project =
        read("""
             项目支出绩效自评表 | < | < | < | < | < | <
             一、项目名称 | 湿地补助 | < | 二、主管部门 | 云川市林业局 | 三、实施单位 | 云川市湿地中心
             """
                + INDICATORS)
            .project();

    assertThat(project.implementingUnit().name()).isEqualTo("云川市湿地中心");
  }

  @ParameterizedTest
  @CsvSource({
    "某市教育局-101001, 某市教育局, 101001",
    "某市教育局－101001002, 某市教育局, 101001002",
    "某市教育局-130802, 某市教育局,",
    "某市教育局-130802001, 某市教育局,",
    "[155]某市教育局-101001, 某市教育局, 155",
    "某市教育局（054）-101001, 某市教育局, 054"
  })
  void digits_behind_a_name_are_its_code_unless_they_are_a_division(
      String printed, String name, String code) {
    Project project =
        read("项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 甲 | < | 主管部门 | "
                + printed
                + " | < | <\n"
                + INDICATORS)
            .project();

    assertThat(project.department().name()).isEqualTo(name);
    assertThat(project.department().code()).isEqualTo(code);
  }
}
