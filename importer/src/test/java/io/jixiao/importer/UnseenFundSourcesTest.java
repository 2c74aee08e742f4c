package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import org.junit.jupiter.api.Test;

/** What is said of a total and its sources in rows, or of the money of a year in pairs. */
class UnseenFundSourcesTest {

  private static RecordingSink form(String funds) {
    return read(
        "项目支出绩效自评表 | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | <\n"
            + funds
            + """
              一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
              产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80
              """);
  }

  @Test
  void a_budget_over_an_adjusted_one_is_the_initial() {
    RecordingSink sink =
        form(
            """
            资金来源 | 资金总额 | 财政拨款 | 其他资金 | |
            预算数 | 120 | 100 | 20 | |
            调整后预算 | 130 | 110 | 20 | |
            执行数 | 125 | 105 | 20 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 120 130 125 null null null",
            "CURRENT_APPROPRIATION 财政拨款 100 110 105 null null null",
            "OTHER 其他资金 20 20 20 null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_third_budget_is_kept_beside_the_two() {
    RecordingSink sink =
        form(
            """
            资金来源 | 资金总额 | 财政拨款 | 其他资金 | |
            年初预算数 | 120 | 100 | 20 | |
            预算数 | 128 | 108 | 20 | |
            调整后预算 | 130 | 110 | 20 | |
            执行数 | 125 | 105 | 20 | |
            """);

    assertThat(funds(sink.project())).contains("TOTAL 资金总额 120 130 125 null null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("预算数", "128", "B5"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_second_row_of_the_same_meaning_is_kept_beside_the_first() {
    RecordingSink sink =
        form(
            """
            资金来源 | 资金总额 | 财政拨款 | 其他资金 | |
            预算数 | 120 | 100 | 20 | |
            执行数 | 125 | 105 | 20 | |
            决算数 | 124 | 104 | 20 | |
            """);

    assertThat(funds(sink.project())).contains("TOTAL 资金总额 null 120 125 null null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("决算数", "124", "B6"));
  }

  @Test
  void amounts_that_nobody_says_more_of_are_the_budget() {
    RecordingSink sink =
        form(
            """
            资金来源 | 资金总额 | 财政拨款 | 其他资金 | |
            金额（万元） | 120 | 100 | 20 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 120 null null null null",
            "CURRENT_APPROPRIATION 财政拨款 null 100 null null null null",
            "OTHER 其他资金 null 20 null null null null");
    assertThat(sink.project().funds().get(0).attributes()).isEmpty();
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
  }

  @Test
  void what_was_paid_in_is_no_budget_though_it_stands_first() {
    RecordingSink sink =
        form(
            """
            资金来源 | 资金总额 | 财政拨款 | 其他资金 | |
            到位数 | 110 | 90 | 20 | |
            预算数 | 120 | 100 | 20 | |
            """);

    assertThat(funds(sink.project())).contains("TOTAL 资金总额 null 120 null null null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("到位数", "110", "B4"));
  }

  @Test
  void a_third_budget_in_pairs_is_kept_too() {
    RecordingSink sink =
        form("年初预算： | 120 | 预算数： | 128 | 调整后预算： | 130\n执行数： | 125 | 执行率： | 96.15% | |\n");

    assertThat(funds(sink.project())).containsExactly("TOTAL 年初预算： 120 130 125 96.15% null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("预算数：", "128", "D3"));
  }
}
