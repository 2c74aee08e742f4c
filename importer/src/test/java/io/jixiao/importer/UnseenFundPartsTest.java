package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import org.junit.jupiter.api.Test;

/** Funds beside their labels where nothing was spent yet, and tables that look like fund blocks. */
class UnseenFundPartsTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
      """;

  private static RecordingSink form(String funds) {
    return read(
        "项目支出绩效目标表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n"
            + funds
            + INDICATORS);
  }

  @Test
  void a_total_and_its_parts_may_stand_under_each_other() {
    RecordingSink sink =
        form(
            """
            资金情况\\n（万元） | 年度资金总额： | 12860 | 执行率分值 | | |
            ^ | 其中：财政拨款 | 12000 | ^ | | |
            ^ | 上年结转 | - | ^ | | |
            ^ | 其他资金 | 860 | ^ | | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额： null 12860 null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 12000 null null null null",
            "CARRY_OVER 上年结转 null - null null null null",
            "OTHER 其他资金 null 860 null null null null");
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(sink.project().funds().get(0).adjustedBudget().yuan())
        .isEqualByComparingTo("128600000");
  }

  @Test
  void they_may_stand_beside_each_other() {
    RecordingSink sink = form("资金情况 | 资金总额 | 12860 | 其中：财政拨款 | 12000 | 其他资金 | 860\n");

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 12860 null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 12000 null null null null",
            "OTHER 其他资金 null 860 null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_total_without_parts_is_a_fact_about_the_project() {
    RecordingSink sink = form("资金总额 | 12860 | < | 项目类型 | 延续项目 | < | <\n");

    assertThat(sink.project().funds()).isEmpty();
    assertThat(sink.project().attributes())
        .contains(new Attribute("资金总额", "12860", "B3"), new Attribute("项目类型", "延续项目", "E3"));
  }

  @Test
  void of_two_totals_none_is_taken_for_that_of_the_year() {
    RecordingSink sink =
        form(
            """
            资金情况 | 中期资金总额 | 300 | 年度资金总额 | 100 | |
            ^ | 其中：财政拨款 | 300 | 其中：财政拨款 | 100 | |
            """);

    assertThat(sink.project().funds()).isEmpty();
  }

  @Test
  void tasks_above_the_fund_block_are_no_funds() {
    RecordingSink sink =
        form(
            """
            年度主要任务 | 任务名称 | 主要内容 | 预算数 | 执行数 | 执行率 | 得分
            ^ | 防洪减灾 | 设施维护 | 186 | 179.5 | 96.51% | —
            ^ | 河湖管理 | 巡河 | 65 | 52 | 80% | —
            部门预算 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
            ^ | 年度资金总额 | 210 | 251 | 231.5 | 92.23% | 9.2
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 年度资金总额 210 251 231.5 92.23% null 9.2");
    assertThat(sink.project().attributes())
        .contains(
            new Attribute("防洪减灾/主要内容", "设施维护", "C4"),
            new Attribute("防洪减灾/执行数", "179.5", "E4"),
            new Attribute("河湖管理/预算数", "65", "D5"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void tasks_are_the_funds_where_no_other_block_is() {
    RecordingSink sink =
        form(
            """
            年度主要任务 | 任务名称 | 主要内容 | 预算数 | 执行数 | 执行率 | 得分
            ^ | 防洪减灾 | 设施维护 | 186 | 179.5 | 96.51% | —
            ^ | 河湖管理 | 巡河 | 65 | 52 | 80% | —
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "OTHER 防洪减灾 null 186 179.5 96.51% null —", "OTHER 河湖管理 null 65 52 80% null —");
  }

  @Test
  void of_two_blocks_of_funds_the_first_is_meant() {
    RecordingSink sink =
        form(
            """
            资金 | 来源 | 全年预算数 | 全年执行数 | 执行率 | |
            ^ | 财政拨款 | 186 | 179.5 | 96.51% | |
            明细 | 用途 | 全年预算数 | 全年执行数 | 执行率 | |
            ^ | 合计 | 65 | 52 | 80% | |
            """);

    assertThat(funds(sink.project()))
        .startsWith("CURRENT_APPROPRIATION 财政拨款 null 186 179.5 96.51% null null");
  }
}
