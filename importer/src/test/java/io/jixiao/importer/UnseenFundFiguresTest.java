package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns of fund blocks under unknown words: what they are by their words, or by their figures.
 */
class UnseenFundFiguresTest {
  private static final String[] USUAL = {"年初预算数", "全年预算数", "全年执行数", "执行率"};

  @ParameterizedTest
  @ValueSource(strings = {"年初下达数", "年初安排数", "期初预算", "年初申报数", "原预算数"})
  void an_initial_budget_is_known_by_its_words(String heading) {
    RecordingSink sink = form(heading, "全年预算数", "全年执行数", "执行率");

    assertThat(funds(sink.project())).isEqualTo(funds(form(USUAL).project()));
    assertThat(guessed(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年支出", "资金执行数", "全年支付数", "支付数", "使用金额", "资金使用数", "财政支出数", "实际支出资金", "决算支出数", "年终执行数",
        "完成支出数", "支出决算数", "资金使用"
      })
  void what_was_spent_is_known_by_its_words(String heading) {
    RecordingSink sink = form("年初预算数", "全年预算数", heading, "执行率");

    assertThat(funds(sink.project())).isEqualTo(funds(form(USUAL).project()));
    assertThat(guessed(sink)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金执行进度",
        "预算支出率",
        "执行比例",
        "支出比例",
        "使用率",
        "资金使用率",
        "预算执行完成率",
        "支出完成率",
        "执行率B/A",
        "执行率 B÷A×100%",
        "执行率(B÷A×100%)",
        "支付进度①/②"
      })
  void a_rate_is_known_by_its_words(String heading) {
    RecordingSink sink = form("年初预算数", "全年预算数", "全年执行数", heading);

    assertThat(funds(sink.project())).isEqualTo(funds(form(USUAL).project()));
    assertThat(guessed(sink)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "年初预算数, 实际到位数, 全年执行数, 执行率, C3",
    "年初预算数, 下达指标, 全年执行数, 执行率, C3",
    "年初预算数, 全年预算数, 预算支出数, 执行率, D3",
    "年初预算数, 全年预算数, 实际完成数, 执行率, D3",
    "年初预算数, 全年预算数, 实际投入, 执行率, D3",
    "年初预算数, 全年预算数, 全年执行数, 完成率, E3",
    "年初预算数, 全年预算数, 全年执行数, 占比, E3"
  })
  void what_words_do_not_say_the_figures_do(
      String initial, String adjusted, String executed, String rate, String cell) {
    RecordingSink sink = form(initial, adjusted, executed, rate);

    assertThat(funds(sink.project())).isEqualTo(funds(form(USUAL).project()));
    assertThat(guessed(sink)).containsExactly("HEADING_GUESSED " + cell);
  }

  @Test
  void of_two_unknown_amounts_the_one_is_the_budget_that_the_rate_is_of() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 河道清淤 | < | < | < | < | <
            款项 | 申请数 | 下达数 | 全年支出数 | 执行率 | |
            合计 | 250 | 240 | 228 | 0.95 | |
            财政拨款 | 200 | 190 | 190 | 1 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 240 228 0.95 null null",
            "CURRENT_APPROPRIATION 财政拨款 null 190 190 1 null null");
    assertThat(guessed(sink)).containsExactly("HEADING_GUESSED C3");
  }

  @Test
  void amounts_that_the_rate_is_not_of_are_no_budget() {
    RecordingSink sink =
        rows(
            "年初预算数 | 实际到位数 | 全年执行数 | 执行率",
            "资金总额 | 126.5 | 120.25 | 108.6 | 90.31%",
            "财政拨款 | 100 | 90 | 90.6 | 95.12%");

    assertThat(funds(sink.project()).get(0))
        .isEqualTo("TOTAL 资金总额 126.5 null 108.6 90.31% null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("实际到位数", "120.25", "C4"));
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void what_was_paid_in_is_no_budget_where_the_rate_is_of_the_initial_one() {
    RecordingSink sink =
        rows(
            "年初预算数 | 实际到位数 | 全年执行数 | 执行率",
            "资金总额 | 120 | 120 | 108 | 90%",
            "财政拨款 | 100 | 100 | 90 | 90%");

    assertThat(funds(sink.project()).get(0)).isEqualTo("TOTAL 资金总额 120 null 108 90% null null");
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void what_was_paid_in_is_no_budget_where_none_is_known() {
    RecordingSink sink = rows("计划筹集数 | 实际到位数 | 全年执行数 | 执行率", "资金总额 | 130 | 120 | 108 | 90%");

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null null 108 90% null null");
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void what_was_planned_is_the_budget_also_where_the_rate_is_of_what_was_paid_in() {
    RecordingSink sink =
        rows(
            "年度计划数 | 年度到位数 | 年度支出数 | 支出率",
            "合计 | 21000 | 20500 | 18450 | 90%",
            "专项债券资金 | 12000 | 12000 | 10800 | 90%");

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 21000 18450 90% null null",
            "OTHER 专项债券资金 null 12000 10800 90% null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("年度到位数", "20500", "C4"));
  }

  @Test
  void of_a_budget_that_was_spent_wholly_any_column_might_be_what_was_spent() {
    RecordingSink sink = rows("全年预算数 | 到位资金 | 用款说明 | 执行率", "资金总额 | 120 | 120 | 已用完 | 100%");

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 120 null 100% null null");
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void a_share_in_front_of_what_was_spent_is_not_its_rate() {
    RecordingSink sink = rows("全年预算数 | 占比 | 全年执行数 | 备注", "资金总额 | 120 | 90% | 108 | ");

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 120 108 null null null");
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void plan_receipts_and_use_of_money_head_its_columns() {
    for (String headings : List.of("资金计划 | 资金到位 | 资金使用", "计划安排 | 实际到位 | 实际使用")) {
      RecordingSink sink =
          rows(headings + " | 备注", "合计 | 10 | 10 | 9 | ", "县级财政资金 | 10 | 10 | 9 | ");

      assertThat(funds(sink.project()))
          .containsExactly(
              "TOTAL 合计 null 10 9 null null null", "LOCAL 县级财政资金 null 10 9 null null null");
      assertThat(sink.project().funds().get(0).attributes())
          .extracting(Attribute::text)
          .containsExactly("10");
    }
  }

  @Test
  void use_of_money_names_the_block_where_another_column_is_what_was_spent() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 河道清淤 | < | < | < | < | <
            资金使用 | 款项 | 预算数 | 全年支出数 | 执行率 | |
             | 合计 | 240 | 228 | 95% | |
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 240 228 95% null null");
  }

  @ParameterizedTest
  @CsvSource({
    // 其中 follows
    "年度资金, 100, 其中：专项甲, 60, TOTAL",
    // the rows below come to it
    "年度资金, 100, 财政拨款, 94, TOTAL",
    "项目经费, 100, 工程一, 94, TOTAL",
    // they do not, or it is one source
    "工程一, 100, 工程二, 90, OTHER",
    "其他资金, 100, 其中：自筹, 94, OTHER",
    "自有资金, 100, 工程一, 94, OTHER"
  })
  void a_first_row_under_unknown_words_may_be_the_total(
      String label, String amount, String part, String ofIt, String kind) {
    RecordingSink sink =
        rows(
            "全年预算数 | 全年执行数 | 执行率 | 得分",
            label + " | " + amount + " | " + amount + " | 100% | 10",
            part + " | " + ofIt + " | " + ofIt + " | 100% | ",
            "单位资金 | 6 | 6 | 100% | ");

    assertThat(sink.project().funds())
        .extracting(fund -> fund.kind().name() + " " + fund.depth())
        .startsWith(kind + (kind.equals("TOTAL") ? " 0" : " 1"))
        .hasSize(3);
    assertThat(guessed(sink)).hasSize(kind.equals("TOTAL") ? 1 : 0);
    assertThat(sink.sheets.get(0).guessedHeadings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"总资金", "项目总资金", "年度资金总额"})
  void a_total_may_be_known_by_its_words(String label) {
    RecordingSink sink = rows("全年预算数 | 全年执行数 | 执行率 | 得分", label + " | 100 | 100 | 100% | 10");

    assertThat(funds(sink.project()))
        .containsExactly("TOTAL " + label + " null 100 100 100% null 10");
    assertThat(guessed(sink)).isEmpty();
  }

  @Test
  void where_another_row_is_the_total_the_first_is_none() {
    RecordingSink sink =
        rows(
            "全年预算数 | 全年执行数 | 执行率 | 得分",
            "工程一 | 60 | 60 | 100% | ",
            "工程二 | 60 | 60 | 100% | ",
            "合计 | 120 | 120 | 100% | 10");

    assertThat(sink.project().funds())
        .extracting(fund -> fund.kind().name())
        .containsExactly("OTHER", "OTHER", "TOTAL");
  }

  @ParameterizedTest
  @CsvSource({"实得分, 实得分, 9.04", "自评打分, 自评打分, 9.04", "自评打分, 上级评分, "})
  void a_heading_means_here_what_the_indicator_table_takes_it_for(
      String there, String here, String score) {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 河道清淤 | < | < | <
            资金来源 | 全年预算数 | 全年执行数 | 执行率 | %s
            资金总额 | 120.25 | 108.6 | 90.31%% | 9.04
            一级指标 | 三级指标 | 年度指标值 | 分值 | %s
            产出指标 | 里程 | 5公里 | 50 | 50
            产出指标 | 合格率 | 100%% | 40 | 38
            """
                .formatted(here, there));

    assertThat(sink.project().indicators().get(1).score()).isEqualByComparingTo("38");
    assertThat(funds(sink.project()))
        .containsExactly("TOTAL 资金总额 null 120.25 108.6 90.31% null " + score);
    assertThat(sink.project().funds().get(0).attributes()).hasSize(score == null ? 1 : 0);
  }

  private static List<String> guessed(RecordingSink sink) {
    return sink.forms.get(0).findings().stream()
        .filter(finding -> finding.code().equals("HEADING_GUESSED"))
        .map(finding -> finding.code() + " " + finding.cell())
        .toList();
  }

  private static RecordingSink form(String... headings) {
    return rows(
        String.join(" | ", headings),
        "资金总额 | 126.5 | 120.25 | 108.6 | 90.31%",
        "财政拨款 | 100 | 95.25 | 90.6 | 95.12%",
        "其他资金 | 6.5 | 5 | 0 | 0%");
  }

  private static RecordingSink rows(String headings, String... rows) {
    return read(
        "项目支出绩效自评表 | < | < | < | <\n项目名称 | 河道清淤 | < | < | <\n资金来源 | "
            + headings
            + "\n"
            + String.join("\n", rows)
            + """

            一级指标 | 三级指标 | 年度指标值 | 分值 | 得分
            产出指标 | 里程 | 5公里 | 90 | 90
            """);
  }
}
