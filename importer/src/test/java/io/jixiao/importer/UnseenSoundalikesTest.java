package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.ProjectListRow;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands or sounds as something else does that the form has too. */
class UnseenSoundalikesTest {
  private static final String HEAD =
      """
      项目支出绩效自评表 | < | < | < | < | < | <
      项目名称 | 甲项目 | < | < | < | < | <
      """;
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 | 50
      """;

  @ParameterizedTest
  @CsvSource({"附加分, 3", "预算执行率得分, 9.5", "逾期报送扣分, -2", "产出效益合分, 95"})
  void a_score_over_all_columns_of_the_names_is_no_total_above_one(String label, String score) {
    RecordingSink sink =
        read(
            HEAD
                + INDICATORS
                + "效益指标 | 社会效益 | 人次 | 60人 | 63人 | 50 | 45\n"
                + label
                + " | < | < | | | | "
                + score
                + "\n总分 | < | < | | | 105 | 98\n");

    assertThat(sink.project().reported().weightText()).isEqualTo("105");
    assertThat(sink.project().reported().scoreText()).isEqualTo("98");
  }

  @Test
  void what_the_indicators_of_a_level_earned_ends_no_table() {
    RecordingSink sink =
        read(
            HEAD
                + INDICATORS
                + """
                产出指标得分 | < | < | | | 50 | 50
                效益指标 | 社会效益 | 人次 | 60人 | 63人 | 50 | 45
                效益指标得分 | < | < | | | 50 | 45
                自评合分 | < | < | | | 100 | 95
                """);

    assertThat(indicators(sink.project()))
        .contains("[产出指标, 数量指标] 场次 60场 63场 50 50", "[效益指标, 社会效益] 人次 60人 63人 50 45");
    assertThat(sink.project().reported().scoreText()).isEqualTo("95");
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"自评打分", "专家评分", "财政复核分", "抽查分"})
  void somebody_s_marks_are_not_the_points_that_may_be_earned(String heading) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | %s
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 | 50
                效益指标 | 社会效益 | 人次 | 60人 | 63人 | 45 | 45
                """
                    .formatted(heading));

    assertThat(sink.project().indicators()).allMatch(each -> each.weightText() == null);
  }

  @Test
  void a_sentence_about_the_unit_is_not_its_name() {
    RecordingSink sink =
        read(HEAD + INDICATORS + "项目单位 应于3月底前报送本表，逾期不予受理 | < | < | < | < | < | <\n");

    assertThat(sink.project().implementingUnit()).isNull();
    assertThat(unmapped(sink)).containsExactly("A5 项目单位 应于3月底前报送本表，逾期不予受理");
  }

  @Test
  void sources_of_money_that_nobody_knows_are_no_tasks_above_what_it_was_spent_on() {
    RecordingSink sink =
        read(
            HEAD
                + """
                资金名称 | 全年预算数 | 全年执行数 | 执行率 | | |
                专项债券 | 100 | 90 | 90% | | |
                支出明细 | 预算数 | 执行数 | | | |
                设备购置 | 90 | 80 | | | |
                合计 | 100 | 90 | | | |
                """
                + INDICATORS);

    assertThat(funds(sink.project())).containsExactly("OTHER 专项债券 null 100 90 90% null null");
  }

  @Test
  void a_source_with_parts_beside_others_is_not_the_total() {
    RecordingSink sink =
        read(
            HEAD
                + """
                资金来源 | 全年预算数 | 全年执行数 | 执行率 | | |
                学前教育专项 | 100 | 60 | 60% | | |
                其中：幼儿园补助 | 60 | 40 | | | |
                义务教育专项 | 80 | 20 | | | |
                """
                + INDICATORS);

    assertThat(funds(sink.project())).noneMatch(fund -> fund.startsWith("TOTAL"));
  }

  @Test
  void a_blank_unit_is_left_open_where_each_row_says_its_own() {
    RecordingSink sink =
        read(
            """
            2023年项目绩效自评汇总表 | < | < | < | <
            序号 | 项目名称 | 实施单位 | 预算金额 | 自评得分
            1 | 校舍维修 | 甲中学 | 100 | 96
            2 | 营养餐 | 甲中学 | 200 | 97
            3 | 路灯改造 | | 200 | 97
            4 | 食堂改造 | 乙中学 | 200 | 97
            """);

    assertThat(sink.rows)
        .extracting(ProjectListRow::unit)
        .containsExactly("甲中学", "甲中学", null, "乙中学");
  }

  @ParameterizedTest
  @ValueSource(strings = {"填报单位（盖章）：甲局 | < | < | < | <\n填报单位：乙局", "填报单位（盖章）：甲局"})
  void what_a_form_is_signed_with_is_not_of_the_next_one(String lines) {
    String table = "一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标 | 场次 | 60场 | 30场 | 50\n";
    RecordingSink sink =
        read(
            "项目支出绩效自评表 | < | < | < | <\n填报单位：甲局 | < | < | < | <\n项目名称 | 甲 | < | < | <\n"
                + table
                + lines
                + " | < | < | < | <\n项目名称 | 乙 | < | < | <\n"
                + table
                + "填报单位（盖章）：乙局 | < | < | < | <\n");

    assertThat(sink.projects())
        .extracting(project -> project.implementingUnit().name())
        .containsExactly("甲局", "乙局");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void how_much_was_done_is_not_the_points_though_it_stands_in_front_of_the_score() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率（%） | 得分
                产出指标 | 数量指标 | 场次 | 60场 | 30场 | 50 | 50
                效益指标 | 社会效益 | 人次 | 60人 | 42人 | 70 | 45
                """);

    assertThat(sink.project().indicators()).allMatch(each -> each.weightText() == null);
  }

  @Test
  void long_figures_in_a_column_that_nobody_knows_cost_no_time() {
    String figure = "1".repeat(32_000) + "甲".repeat(12);
    String form =
        HEAD
            + INDICATORS.replace("年度指标值", "甲乙丙").replace("60场", figure)
            + "效益指标 | 社会效益 | 人次 | "
            + figure
            + " | 63人 | 50 | 45\n";

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(form));
  }
}
