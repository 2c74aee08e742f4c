package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two values in one cell, and values whose heading says less than the others' do. */
class UnseenCombinedCellsTest {
  private static final String HEAD =
      "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 甲 | < | < | < | < | <\n";

  @Test
  void the_score_may_stand_in_brackets_behind_the_points() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值（得分） | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 25（25） |
                ^ | 质量指标 | 合格率 | 100% | 98% | 65分(63.5分) | 退货
                总分 | < | < | < | < | 90（88.5） |
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 场次 60场 63场 25 25", "[产出指标, 质量指标] 合格率 100% 98% 65 63.5");
    assertThat(sink.project().reported().weightText()).isEqualTo("90");
    assertThat(sink.project().reported().scoreText()).isEqualTo("88.5");
  }

  @Test
  void what_exceeds_the_points_is_no_score_of_theirs() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 25（30） |
                """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 场次 60场 63场 25（30） null");
  }

  @Test
  void target_and_actual_may_share_a_cell() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 目标值及完成值 | < | 分值 | 得分
                产出指标 | 数量指标 | 除险水库 | 目标值：2座完成值：1座 | < | 50 | 25
                ^ | 质量指标 | 合格率 | 完成值：100%；目标值：≥95% | < | 40 | 40
                总分 | < | < | < | < | 90 | 65
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 除险水库 2座 1座 50 25", "[产出指标, 质量指标] 合格率 ≥95% 100% 40 40");
    assertThat(sink.project().indicators()).allMatch(each -> each.attributes().isEmpty());
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_first_level_may_have_the_row_over_the_headings_to_itself() {
    RecordingSink sink =
        read(
            HEAD
                + """
                一、产出指标（50分） | < | < | < | < | < | <
                二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 原因
                数量指标 | 绿地 | 4公顷 | 4公顷 | 50 | 50 |
                小计 | < | < | < | 50 | 50 |
                二、满意度指标（40分） | < | < | < | < | < | <
                二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 原因
                服务对象满意度指标 | 市民满意度 | 90% | 94% | 40 | 40 |
                合计 | < | < | < | 90 | 90 |
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 绿地 4公顷 4公顷 50 50", "[满意度指标, 服务对象满意度指标] 市民满意度 90% 94% 40 40");
    assertThat(sink.project().groups().stream().map(UnseenCombinedCellsTest::group))
        .contains("[产出指标] 50", "[满意度指标] 40");
  }

  private static String group(IndicatorGroup group) {
    return group.path() + " " + group.weight();
  }

  @ParameterizedTest
  @ValueSource(strings = {"得份", "自评", "评定"})
  void figures_beside_the_points_that_never_exceed_them_are_the_score_and_it_is_told(String word) {
    RecordingSink sink = read(scored(word, "48", "40"));

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 场次 60场 63场 50 48", "[产出指标, 质量指标] 合格率 100% 98% 40 40");
    assertThat(sink.forms.get(0).findings()).extracting(Finding::code).contains("HEADING_GUESSED");
  }

  @ParameterizedTest
  @CsvSource({"评定, 48, 41", "评定, 48, 好", "排名, 1, 2", "上年得份, 48, 40"})
  void other_figures_beside_the_points_are_no_score(String word, String first, String second) {
    assertThat(read(scored(word, first, second)).project().indicators())
        .allMatch(each -> each.scoreText() == null);
  }

  private static String scored(String heading, String first, String second) {
    return HEAD
        + """
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | %s
        产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 | %s
        ^ | 质量指标 | 合格率 | 100%% | 98%% | 40 | %s
        """
            .formatted(heading, first, second);
  }

  @ParameterizedTest
  @CsvSource({"分, 评分", "分值, 分"})
  void a_column_under_nothing_but_points_is_what_the_other_leaves(String weight, String score) {
    RecordingSink sink =
        read(
            HEAD
                + """
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | %s | %s
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 | 48
                """
                    .formatted(weight, score));

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 场次 60场 63场 50 48");
  }

  @Test
  void months_stand_for_the_year_where_its_column_is_empty() {
    String form =
        HEAD
            + """
            资金来源 | 全年预算数 | 1-7月执行数 | 全年执行数 | 1-7月执行率 | 全年执行率 |
            年度资金总额 | 50 | 30 | %s | 60%% | |
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成值 | 全年完成值 | 原因
            产出指标 | 数量指标 | 场次 | 60场 | 33场 | %s |
            """;

    assertThat(read(form.formatted("", "")).project())
        .satisfies(
            project -> {
              assertThat(funds(project)).containsExactly("TOTAL 年度资金总额 null 50 30 60% null null");
              assertThat(indicators(project)).containsExactly("[产出指标, 数量指标] 场次 60场 33场 null null");
            });
    Project whole = read(form.formatted("48", "61场")).project();
    assertThat(whole.funds().get(0).executed().text()).isEqualTo("48");
    assertThat(indicators(whole)).containsExactly("[产出指标, 数量指标] 场次 60场 61场 null null");
  }

  @Test
  void a_line_may_hold_the_date_and_the_score_of_the_whole() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | <
            填报日期：2021年3月9日　　　总分：96.5分 | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 原因
            产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 |
            """);

    assertThat(sink.project().filledOn()).isEqualTo("2021-03-09");
    assertThat(sink.project().reported().scoreText()).isEqualTo("96.5分");
    assertThat(unmapped(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"填表人：张某　2024年1月5日", "填报单位：某局 2024年1月5日", "审核人：张某    2024年1月5日"})
  void a_date_behind_a_person_or_unit_is_when_the_form_was_filled(String line) {
    Project project =
        read(HEAD
                + """
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 原因
                    产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 |
                    """
                + line
                + " | < | < | < | < | < | <")
            .project();

    assertThat(project.filledOn()).isEqualTo("2024-01-05");
  }

  @Test
  void the_second_stage_of_a_project_does_not_ask_for_the_year_beside_it() {
    Project project =
        read("""
                绩效自评表 | < | < | < | < | < | <
                城市更新二期 | < | < | 2023年度 | < | < | <
                项目名称 | 甲 | < | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 |
                """)
            .project();

    assertThat(project.fiscalYear()).isEqualTo(2023);
  }

  @Test
  void goal_and_what_came_of_it_may_be_behind_their_labels_in_one_row() {
    RecordingSink sink =
        read(
            HEAD
                + """
                总体目标 | 预期：道路畅通。 | < | < | 完成：基本畅通。 | < | <
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 原因
                产出指标 | 数量指标 | 场次 | 60场 | 63场 | 50 |
                """);

    assertThat(sink.project().goal().expected()).isEqualTo("道路畅通。");
    assertThat(sink.project().goal().actual()).isEqualTo("基本畅通。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void points_and_score_may_be_parted_by_a_stroke() {
    Project project =
        read("""
                项目绩效自评表 | < | < | < | <
                项目名称 | 科技创新券 | < | < | <
                一级 | 三级 | 目标 | 完成 | 分值/得分
                产出 | 支持企业数 | 150家 | 132家 | 60/52.8
                效益 | 带动研发投入 | 1500万元 | 1620万元 | 40/40
                总分 | < | < | < | 100/92.8
                """)
            .project();

    assertThat(indicators(project))
        .containsExactly("[产出] 支持企业数 150家 132家 60 52.8", "[效益] 带动研发投入 1500万元 1620万元 40 40");
    assertThat(project.reported().scoreText()).isEqualTo("92.8");
  }
}
