package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several forms under one title. */
class SharedHeadTest {
  private static final String TITLE = "2022年度项目支出绩效自评表 | < | < | < | < | < | <\n";

  private static final String LINE = "填报单位：潜口镇政府 | < | < | 填报日期：2023年1月5日 | < | 单位：万元 | <\n";

  private static final String TABLES =
      """
      资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | |
      年度资金总额 | 60 | 60 | 58.2 | 97% | |
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 整治自然村 | 12个 | 12个 | 90 | 90
      总分 | | | | | 100 | 99.7
      """;

  private static String form(String name) {
    return "项目名称 | " + name + " | < | < | < | < | <\n" + TABLES;
  }

  @Test
  void what_stands_above_the_first_form_is_said_of_all() {
    RecordingSink sink = read(TITLE + LINE + form("甲") + form("乙") + form("丙"));

    assertThat(sink.projects())
        .extracting(SharedHeadTest::says)
        .containsExactly(
            "甲 2022 潜口镇政府 万元 2023-01-05 600000",
            "乙 2022 潜口镇政府 万元 2023-01-05 600000",
            "丙 2022 潜口镇政府 万元 2023-01-05 600000");
    assertThat(sink.projects()).extracting(Project::formTitle).containsOnly("2022年度项目支出绩效自评表");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_a_form_is_signed_with_is_not_said_of_the_next() {
    String signed = "填报单位 | %s | 填报人 | 张三 | < | < | <\n";
    RecordingSink sink =
        read(
            TITLE
                + "填报单位 | 某县教育局 | < | < | < | < | <\n"
                + form("甲")
                + signed.formatted("甲小学")
                + form("乙")
                + signed.formatted("乙小学"));

    assertThat(sink.projects())
        .extracting(project -> project.name() + " " + project.implementingUnit().name())
        .containsExactly("甲 某县教育局", "乙 乙小学");
  }

  @Test
  void a_form_keeps_what_it_says_itself() {
    RecordingSink sink =
        read(
            TITLE
                + LINE
                + form("甲")
                + "项目名称 | 乙 | < | < | 实施单位 | 西溪南镇政府 | <\n"
                + TABLES.replace("年度资金总额", "年度资金总额（元）"));

    assertThat(sink.projects())
        .extracting(SharedHeadTest::says)
        .containsExactly("甲 2022 潜口镇政府 万元 2023-01-05 600000", "乙 2022 西溪南镇政府 元 2023-01-05 60");
  }

  @Test
  void what_stands_beside_the_first_name_or_above_another_title_is_said_of_no_other() {
    RecordingSink sink =
        read(
            TITLE
                + LINE
                + "项目名称 | 甲 | < | < | 主管部门 | 区财政局 | <\n"
                + TABLES
                + form("乙")
                + "项目支出绩效自评表 | < | < | < | < | < | <\n"
                + form("丙"));

    assertThat(sink.projects().get(0).department().name()).isEqualTo("区财政局");
    assertThat(sink.projects().get(1).department()).isNull();
    assertThat(says(sink.projects().get(2))).isEqualTo("丙 null null null null null");
  }

  @Test
  void the_same_line_printed_again_is_that_of_the_forms_below() {
    RecordingSink sink =
        read(
            TITLE
                + LINE
                + form("甲")
                + LINE.replace("潜口镇", "洽舍乡").replace("万元", "元")
                + form("乙")
                + form("丙"));

    assertThat(sink.projects())
        .extracting(SharedHeadTest::says)
        .containsExactly(
            "甲 2022 潜口镇政府 万元 2023-01-05 600000",
            "乙 2022 洽舍乡政府 元 2023-01-05 60",
            "丙 2022 洽舍乡政府 元 2023-01-05 60");
    assertThat(sink.projects()).flatExtracting(Project::attributes).isEmpty();
  }

  @Test
  void a_signature_below_a_form_is_that_form_s() {
    RecordingSink sink =
        read(TITLE + LINE + form("甲") + "填表人：李四 | < | < | < | < | < | <\n" + form("乙"));

    assertThat(sink.projects().get(0).attributes())
        .extracting(Attribute::text)
        .containsExactly("李四");
    assertThat(sink.projects().get(1).attributes()).isEmpty();
  }

  private static String says(Project project) {
    return String.join(
        " ",
        List.of(
            text(project.name()),
            text(project.fiscalYear()),
            text(project.implementingUnit() == null ? null : project.implementingUnit().name()),
            text(project.amountUnit()),
            text(project.filledOn()),
            text(project.funds().get(0).adjustedBudget().yuan())));
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }
}
