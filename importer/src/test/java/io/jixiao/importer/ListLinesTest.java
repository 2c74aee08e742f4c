package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.ProjectListRow;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over, between and below the projects of a list is no project. */
class ListLinesTest {
  private static final String HEAD =
      """
      2023年度项目支出绩效自评汇总表 | < | < | < | < | <
      序号 | 预算单位 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位负责人：张三　填表人：李四　联系电话：0994-2345678",
        "填报日期：2024年1月5日",
        "2024年1月5日",
        "注：本表由各预算单位填报",
        "各单位对本表所填内容的真实性负责"
      })
  void a_line_merged_below_a_list_is_no_project(String line) {
    RecordingSink sink =
        read(HEAD + "1 | 市一中 | 校舍维修 | 100 | 96 | 优\n" + line + " | < | < | < | < | <\n");

    assertThat(rows(sink)).containsExactly("1 市一中 校舍维修 100 96 优");
    assertThat(unmapped(sink)).containsExactly("A4 " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"填表人：李四", "注：本表由各预算单位填报", "2024年1月5日"})
  void a_line_below_a_list_may_stand_under_the_names(String line) {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | < | < | <
            项目名称 | 预算单位 | 预算数（万元） | 自评得分
            校舍维修 | 市一中 | 100 | 96
            %s | | |
            """
                .formatted(line));

    assertThat(sink.rows).extracting(ProjectListRow::name).containsExactly("校舍维修");
    assertThat(unmapped(sink)).containsExactly("A4 " + line);
  }

  @Test
  void signatures_side_by_side_below_a_list_are_no_project() {
    RecordingSink sink =
        read(
            HEAD
                + "1 | 市一中 | 校舍维修 | 100 | 96 | 优\n"
                + "单位负责人（签字）： | < | < | 填表人： | < | 联系电话：0577-6××××210\n");

    assertThat(rows(sink)).containsExactly("1 市一中 校舍维修 100 96 优");
    assertThat(unmapped(sink)).containsExactly("F4 联系电话：0577-6××××210");
  }

  @ParameterizedTest
  @ValueSource(strings = {"注：防汛演练", "2023年专项：道路养护", "填表人：培训经费"})
  void a_name_with_a_colon_is_one_where_the_row_says_more(String name) {
    RecordingSink sink = read(HEAD + "1 | 市一中 | " + name + " | 100 | 96 | 优\n");

    assertThat(sink.rows).extracting(ProjectListRow::name).containsExactly(name);
  }

  @Test
  void a_name_may_be_merged_over_a_blank_neighbour() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | < | < | < | <
            序号 | 项目名称 | 备注 | 预算数（万元） | 自评得分
            1 | 营养餐 | 续建 | 200 | 97
            2 | 校舍维修 | < | 100 | 96
            """);

    assertThat(rows(sink))
        .containsExactly("1 null 营养餐 200 97 null 备注=续建", "2 null 校舍维修 100 96 null");
  }

  @ParameterizedTest
  @CsvSource({
    "一、市教育局 | < | <, 市教育局",
    "市卫健委 | < | <, 市卫健委",
    "（二）市交通运输局（本级） | < | <, 市交通运输局（本级）",
    "主管部门：市水利局 | < | <, 市水利局",
    "一、市教育局 | | , 市教育局",
    "一 | 市教育局 | , 市教育局"
  })
  void a_banner_is_the_department_of_the_rows_below(String banner, String department) {
    RecordingSink sink =
        read(
            HEAD
                + banner
                + """
                 | | |
                1 | 市一中 | 校舍维修 | 100 | 96 | 优
                2 | | 营养餐 | 200 | 97 | 优
                二、市公安局 | < | < | < | < | <
                3 | 市公安局 | 警务装备 | 50 | 88 | 良
                """);

    assertThat(rows(sink))
        .containsExactly(
            "1 市一中 校舍维修 100 96 优 主管部门=" + department,
            "2 市一中 营养餐 200 97 优 主管部门=" + department,
            "3 市公安局 警务装备 50 88 良");
  }

  @Test
  void a_banner_is_the_unit_where_the_rows_name_none() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | < | < | <
            项目名称 | 预算数（万元） | 自评得分 | 自评等级
            市教育局 | < | < | <
            校舍维修 | 100 | 96 | 优
            营养餐 | 200 | 97 | 优
            市公安局 | | |
            警务装备 | 50 | 88 | 良
            """);

    assertThat(rows(sink))
        .containsExactly(
            "null 市教育局 校舍维修 100 96 优", "null 市教育局 营养餐 200 97 优", "null 市公安局 警务装备 50 88 良");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_heading_that_names_no_organisation_is_neither_project_nor_department() {
    RecordingSink sink =
        read(
            HEAD
                + """
                市教育局 | < | < | | |
                1 | 市一中 | 校舍维修 | 100 | 96 | 优
                二、其他民生支出 | < | < | 50 | |
                2 | | 营养餐 | 50 | 97 | 优
                """);

    assertThat(rows(sink)).containsExactly("1 市一中 校舍维修 100 96 优 主管部门=市教育局", "2 null 营养餐 50 97 优");
    assertThat(unmapped(sink)).containsExactly("A5 二、其他民生支出", "D5 50");
  }

  @Test
  void a_project_whose_name_is_merged_over_the_blank_number_is_one() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | < | < | < | <
            序号 | 项目名称 | 预算单位 | 预算数（万元） | 自评得分
            校舍维修 | < | 市一中 | 100 | 96
            新建幼儿园 | < | 市一中 | 100 | 96
            """);

    assertThat(sink.rows).extracting(ProjectListRow::name).contains("校舍维修");
  }

  @Test
  void a_sum_is_understood_and_what_stands_beside_it_told() {
    RecordingSink sink =
        read(
            HEAD
                + """
                1 | 市一中 | 校舍维修 | 100 | 96 | 优
                小计 | < | < | 100 | 96 | 含结转
                合计 | | | 100.5 | / |
                教育局合计 | < | < | 100 | |
                """);

    assertThat(rows(sink)).containsExactly("1 市一中 校舍维修 100 96 优");
    assertThat(unmapped(sink)).containsExactly("F4 含结转");
  }

  @ParameterizedTest
  @ValueSource(strings = {"自评结论", "评价结果"})
  void a_conclusion_that_is_a_grade_in_every_row_is_the_grade(String heading) {
    String list =
        """
        2023年度项目支出绩效自评汇总表 | < | < | < | <
        序号 | 项目名称 | 预算数（万元） | 自评得分 | %s
        1 | 校舍维修 | 100 | 96 | 优
        2 | 营养餐 | 200 | 86 | %s
        3 | 校园足球 | 20 | 98 | /
        合计 | | 320 | |
        填表人：李四 | | | | 审核人：王五
        """;

    assertThat(rows(read(list.formatted(heading, "良好"))))
        .startsWith("1 null 校舍维修 100 96 优", "2 null 营养餐 200 86 良好");
    assertThat(rows(read(list.formatted(heading, "完成较好"))))
        .startsWith(
            "1 null 校舍维修 100 96 null " + heading + "=优",
            "2 null 营养餐 200 86 null " + heading + "=完成较好");
  }

  static List<String> rows(RecordingSink sink) {
    return sink.rows.stream().map(ListLinesTest::says).toList();
  }

  private static String says(ProjectListRow row) {
    String amount = row.amount() == null ? null : row.amount().text();
    String text =
        "%s %s %s %s %s %s"
            .formatted(
                row.number(), row.unit(), row.name(), amount, row.scoreText(), row.gradeText());
    return text
        + row.attributes().stream()
            .map((Attribute each) -> " " + each.heading() + "=" + each.text())
            .collect(Collectors.joining());
  }
}
