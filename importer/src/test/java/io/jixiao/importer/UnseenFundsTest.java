package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;

/** Fund blocks that no template describes. */
class UnseenFundsTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 90 | 90
      """;

  @Test
  void figures_may_stand_under_their_headings_without_a_label() {
    RecordingSink sink =
        form(
            """
            预算执行率（10分） | 年初预算数 | 调整预算数 | 执行数 | 执行率 | 分值 | 得分
            ^ | 800 | 760 | 741.2 | 97.53% | 10 | 9.75
            """);
    assertThat(funds(sink.project()))
        .containsExactly("TOTAL 预算执行率（10分） 800 760 741.2 97.53% 10 9.75");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void figures_without_a_label_may_stand_under_a_blank_row() {
    RecordingSink sink =
        form(
            """
            预算执行率（10分） | 年初预算数 | 调整预算数 | 执行数 | 执行率 | 分值 | 得分
            ^ | | | | | |
            ^ | 800 | 760 | 741.2 | 97.53% | 10 | 9.75
            """);
    assertThat(funds(sink.project()))
        .containsExactly("TOTAL 预算执行率（10分） 800 760 741.2 97.53% 10 9.75");
  }

  @Test
  void parts_may_repeat_the_labels_of_the_whole_before_their_figures() {
    RecordingSink sink =
        form(
            """
            年度资金总额（万元） | < | 年初预算数 | 3120.50 | 全年预算数 | 3306.82 | 全年执行数 | 3251.40 | 得分 | 9.83
            其中：基本支出 | < | 年初预算数 | 2410.50 | 全年预算数 | 2455.10 | 全年执行数 | 2455.10 | 得分 | —
            项目支出 | < | 年初预算数 | 710.00 | 全年预算数 | 851.72 | 全年执行数 | 796.30 | 得分 | —
            """);
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额（万元） 3120.50 3306.82 3251.40 null null 9.83",
            "OTHER 其中：基本支出 2410.50 2455.10 2455.10 null null —",
            "OTHER 项目支出 710.00 851.72 796.30 null null —");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void headings_may_begin_with_the_year() {
    RecordingSink sink =
        form(
            """
            资金来源 | 2024年预算数（万元） | 截至12月底执行数（万元） | 执行率（%） | 权重 | 得分 |
            合计 | 10 | 9 | 90 | 10 | 9 |
            """);
    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 10 9 90 10 9");
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_first_row_without_a_label_is_the_whole_of_the_rows_below() {
    RecordingSink sink =
        form(
            """
            资金总体情况 | 预算数(A) | < | 执行数(B) | < | 执行率(B/A) | 得分
            ^ | 45 | < | 43.2 | < | 96% | 9.6
            其中：中央 | 30 | < | 30 | < | 100% |
            其中：市级 | 15 | < | 13.2 | < | 88% |
            """);
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总体情况 null 45 43.2 96% null 9.6",
            "SUPERIOR_SUBSIDY 其中：中央 null 30 30 100% null null",
            "LOCAL 其中：市级 null 15 13.2 88% null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_text_below_the_last_fund_row_is_no_fund_row() {
    RecordingSink sink =
        form(
            """
            资金情况 | 资金来源 | 预算安排 | 实际执行 | 执行率 | 分值 | 得分
            ^ | 财政拨款 | 50 | 49 | 98% | 10 | 9.8
            ^ | 非财政拨款 | 0 | 0 | / | |
            中长期目标 | | | | 到 2025 年建成。 | |
            """);
    assertThat(funds(sink.project()))
        .containsExactly(
            "CURRENT_APPROPRIATION 财政拨款 null 50 49 98% 10 9.8", "OTHER 非财政拨款 null 0 0 / null null");
  }

  @Test
  void a_row_that_the_block_goes_on_beside_may_be_blank_and_have_a_column_for_qizhong() {
    RecordingSink sink =
        form(
            """
            项目资金 | | | 全年预算数 | 全年执行数 | 执行率 | 得分
            ^ | 年度资金总额 | < | 60 | 58 | 96.67% | 9.67
            ^ | 其中 | 财政拨款 | 60 | 58 | 96.67% |
            ^ | ^ | 自有资金 | | | |
            附注 | | | | | |
            """);
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 null 60 58 96.67% null 9.67",
            "CURRENT_APPROPRIATION 财政拨款 null 60 58 96.67% null null",
            "OTHER 自有资金 null null null null null null");
    assertThat(unmapped(sink)).containsExactly("A7 附注");
  }

  @Test
  void of_two_budgets_the_one_that_says_adjusted_is() {
    RecordingSink sink =
        form(
            """
            项目资金（万元） | 全年预算数 | 全年（调整后）预算数 | 执行数 | 执行率 | 执行率分值 | 执行率得分
            年度总金额 | 1000 | 1200 | 1140 | 95.00 | 10 | 9.5
            """);
    assertThat(funds(sink.project())).containsExactly("TOTAL 年度总金额 1000 1200 1140 95.00 10 9.5");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_label_of_the_total_may_name_the_unit() {
    Project project =
        form("""
                项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
                ^ | 年度资金总额：（万元） | 35 | 35 | 35 | 100% | 10
                """)
            .project();
    assertThat(project.amountUnit()).isEqualTo("万元");
    assertThat(project.funds().get(0).executed().yuan()).isEqualByComparingTo("350000");
  }

  @Test
  void figures_behind_their_labels_are_a_fund_and_its_parts() {
    RecordingSink sink =
        form(
            """
            项目预算执行情况（万元） | 预算数： | 50 | < | 执行数： | 47.36 | <
            ^ | 其中：财政拨款 | 40 | < | 其中：财政拨款 | 40 | <
            ^ | 其他资金 | 10 | < | 其他资金 | 7.36 | <
            """);
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 项目预算执行情况（万元） null 50 47.36 null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 40 40 null null null",
            "OTHER 其他资金 null 10 7.36 null null null");
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void figures_behind_their_labels_may_go_over_rows() {
    RecordingSink sink =
        form(
            """
            年初预算数（万元） | 100 | < | 全年预算数（万元） | 120 | < | <
            全年执行数（万元） | 96 | < | 执行率 | 80% | < | <
            分值 | 10 | < | 得分 | 8 | < | <
            """);
    assertThat(funds(sink.project())).containsExactly("TOTAL 年初预算数（万元） 100 120 96 80% 10 8");
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_budget_of_which_nothing_is_said_to_be_spent_is_no_fund_block() {
    Project project = form("预算数 | 100 | < | 联系电话 | 8001 | < | <\n").project();
    assertThat(project.funds()).isEmpty();
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("预算数", "100"), tuple("联系电话", "8001"));
  }

  private static RecordingSink form(String fundBlock) {
    return read(
        "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 甲 | < | < | < | < | <\n"
            + fundBlock
            + INDICATORS);
  }

  @Test
  void a_word_among_the_amounts_and_a_row_without_a_label_end_nothing() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 甲 | < | < | <
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
            年度资金总额 | #DIV/0! | 120 | 118 | 98.33%
            | 20 | 20 | 18 |
            其中：财政拨款 | 待定 | 100 | 未执行 | -
            其他资金 | 0 | 0 | 0 | -
            年度目标 | 完成建设 | < | < | <
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 #DIV/0! 120 118 98.33% null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 待定 100 未执行 - null null", "OTHER 其他资金 0 0 0 - null null");
    assertThat(sink.project().funds().get(0).initialBudget().yuan()).isNull();
    assertThat(unmapped(sink)).containsExactly("B5 20", "C5 20", "D5 18");
  }

  @Test
  void a_subtotal_of_which_all_others_are_parts_is_the_total_and_that_is_told() {
    RecordingSink sink =
        read(
            """
            财政专项资金绩效自评表 | < | < | < | < | <
            专项名称 | 养老服务项目 | < | < | < | <
            资金情况（万元） | 预算数 | 实际支出数 | 执行率 | 分值 | 得分
            财政资金小计 | 210 | 189 | 90% | 10 | 9
            省级 | 150 | 139 | 92.67% |  |
            市级 | 60 | 50 | 83.33% |  |
            一级指标 | 三级指标 | 目标值 | 完成值 | 权重 | 得分
            产出 | 新增床位 | 80张 | 80张 | 90 | 90
            """);

    assertThat(sink.project().funds()).extracting(Fund::kind).startsWith(FundKind.TOTAL);
    assertThat(sink.forms.get(0).findings())
        .extracting(Finding::code)
        .contains(FindingCode.HEADING_GUESSED.name());
  }

  @Test
  void a_heading_may_be_merged_over_labels_and_figures() {
    Project project =
        read("""
                部门整体支出绩效自评表 | < | < | < | < | <
                部门名称 | 某县林草局 | < | < | < | <
                部门预算资金（万元） | 资金年初预算数 | < | 资金全年预算数 | 资金全年执行数 | 执行率
                ^ | 年度资金总额 | 3200 | 4562.3 | 4318.7 | 94.66%
                ^ | 其中：基本支出 | 2100 | 2250.6 | 2250.6 | 100%
                年度整体绩效目标 | 完成国土绿化任务 | < | < | < | <
                一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
                产出 | 造林面积 | ≥1.2万亩 | 1.25万亩 | 90 | 90
                """)
            .project();

    assertThat(funds(project))
        .containsExactly(
            "TOTAL 年度资金总额 3200 4562.3 4318.7 94.66% null null",
            "OTHER 其中：基本支出 2100 2250.6 2250.6 100% null null");
    assertThat(project.goal().expected()).isEqualTo("完成国土绿化任务");
  }
}
