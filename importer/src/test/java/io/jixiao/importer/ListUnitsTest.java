package io.jixiao.importer;

import static io.jixiao.importer.ListLinesTest.rows;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the projects of a list are may be printed once over several of them. */
class ListUnitsTest {
  private static final String HEAD =
      """
      2023年度项目支出绩效自评汇总表 | < | < | < | <
      序号 | 主管部门 | 项目名称 | 预算数（万元） | 自评得分
      """;

  @ParameterizedTest
  @ValueSource(strings = {"^", ""})
  void a_department_merged_or_printed_once_is_that_of_all_its_rows(String again) {
    RecordingSink sink =
        read(
            HEAD
                + """
                1 | 市教育局 | 校舍维修 | 100 | 96
                2 | %s | 营养餐 | 200 | 97
                3 | %s | 校园足球 | 20 | 98
                4 | 市公安局 | 警务装备 | 50 | 88
                """
                    .formatted(again, again));

    assertThat(rows(sink))
        .containsExactly(
            "1 市教育局 校舍维修 100 96 null",
            "2 市教育局 营养餐 200 97 null",
            "3 市教育局 校园足球 20 98 null",
            "4 市公安局 警务装备 50 88 null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_merged_department_ends_where_its_cell_does() {
    RecordingSink sink =
        read(
            HEAD
                + """
                1 | 市教育局 | 校舍维修 | 100 | 96
                2 | ^ | 营养餐 | 200 | 97
                3 | | 警务装备 | 50 | 88
                """);

    assertThat(rows(sink))
        .containsExactly(
            "1 市教育局 校舍维修 100 96 null", "2 市教育局 营养餐 200 97 null", "3 null 警务装备 50 88 null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"小计 | | | 100 |", "二、其他支出 | < | < | 100 |"})
  void what_is_printed_once_ends_at_a_sum_and_at_a_heading(String line) {
    RecordingSink sink =
        read(
            HEAD
                + """
                1 | 市教育局 | 校舍维修 | 100 | 96
                %s
                2 | | 警务装备 | 50 | 88
                """
                    .formatted(line));

    assertThat(rows(sink)).containsExactly("1 市教育局 校舍维修 100 96 null", "2 null 警务装备 50 88 null");
  }

  @Test
  void only_units_are_printed_once() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评汇总表 | < | < | < | < | <
            主管部门 | 项目单位 | 项目名称 | 预算数（万元） | 自评得分 | 联系人
            市教育局 | 市一中 | 校舍维修 | 100 | 96 | 张某
            | | 营养餐 | | 97 |
            市公安局 | | 警务装备 | 50 | 88 |
            """);

    assertThat(rows(sink))
        .containsExactly(
            "null 市一中 校舍维修 100 96 null 主管部门=市教育局 联系人=张某",
            "null 市一中 营养餐 null 97 null 主管部门=市教育局",
            "null null 警务装备 50 88 null 主管部门=市公安局");
  }
}
