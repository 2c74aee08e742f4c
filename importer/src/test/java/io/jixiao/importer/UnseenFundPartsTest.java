package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
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
  void of_two_totals_that_of_the_year_is_meant() {
    RecordingSink sink =
        form(
            """
            资金情况 | 中期资金总额： | 900 | 年度资金总额： | 300 | |
            ^ | 其中：财政拨款 | 840 | 其中：财政拨款 | 280 | |
            ^ |     其他资金 | 60 |     其他资金 | 20 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额： null 300 null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 280 null null null null",
            "OTHER 其他资金 null 20 null null null null");
    assertThat(sink.project().funds())
        .extracting(fund -> fund.attributes().toString())
        .containsExactly(
            "[Attribute[heading=中期资金总额, text=900, cell=C3]]",
            "[Attribute[heading=中期资金总额, text=840, cell=C4]]",
            "[Attribute[heading=中期资金总额, text=60, cell=C5]]");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void of_two_totals_neither_of_which_says_that_it_is_the_years_none_is_taken() {
    RecordingSink sink =
        form(
            """
            资金情况 | 甲方资金总额 | 300 | 乙方资金总额 | 100 | |
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

  @Test
  void what_a_declaration_asks_for_is_what_the_year_begins_with() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标申报表 | < | < | <
            项目名称 | 河道清淤 | < | <
            项目资金申请\\n（万元） | 资金总额： | 1060.68 | <
            ^ | 财政拨款： | 692.34 | <
            ^ | 事业收入： | | <
            ^ | 其他： | 368.34 | <
            项目概况 | 清淤。 | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值
            产出指标 | 数量指标 | 里程 | 5公里
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额： 1060.68 null null null null null",
            "CURRENT_APPROPRIATION 财政拨款： 692.34 null null null null null",
            "OTHER 事业收入： null null null null null null",
            "OTHER 其他： 368.34 null null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_department_splits_its_money_by_where_it_comes_from_and_where_it_goes() {
    RecordingSink sink =
        form(
            """
            年度预算申请\\n（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
            ^ | 年度资金总额 | 865.2 | 912.5 | 894.25 | 10 | 9.8
            ^ | 按收入性质分： | < | < | 按支出性质分： | < | <
            ^ | 其中：一般公共预算： | 912.5 | | 其中：基本支出： | 640 |
            ^ | 其他资金： | | | 项目支出：254.25 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 865.2 912.5 894.25 null 10 9.8",
            "CURRENT_APPROPRIATION 其中：一般公共预算： null 912.5 null null null null",
            "OTHER 其他资金： null null null null null null",
            "OTHER 其中：基本支出： null null 640 null null null",
            "OTHER 项目支出 null null 254.25 null null null");
    assertThat(sink.forms.get(0).findings())
        .extracting(Finding::code)
        .doesNotContain("FUND_PARTS_DO_NOT_SUM", "FUND_PART_BLANK");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void texts_below_a_fund_block_at_the_end_are_no_funds() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 供水 | < | < | <
            一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值
            产出指标 | 数量指标 | 水厂 | 1座 | 1座
            资金情况（万元） | 资金来源 | 预算数 | 支出数 | 支出率
            ^ | 合计 | 21,000.00 | 18,450.00 | 87.86%
            ^ | 专项债券资金 | 21,000.00 | 18,450.00 | 87.86%
            存在问题 | 进度滞后。 | < | < | <
            下一步措施 | 加快协调。 | < | < | <
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 21,000.00 18,450.00 87.86% null null",
            "OTHER 专项债券资金 null 21,000.00 18,450.00 87.86% null null");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("存在问题", "进度滞后。"), tuple("下一步措施", "加快协调。"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_text_beside_figures_or_between_funds_ends_no_block() {
    RecordingSink sink =
        form(
            """
            资金来源 | 说明 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
            年度资金总额 | | 200 | 251 | 231.5 | 10 | 9.2
            上年结转 | 上年结转结余 | < | 51 | 31.5 | — | —
            结转原因 | 工程款未结算 | < | < | < | < | <
            其他资金 | | 200 | 200 | 200 | — | —
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 200 251 231.5 null 10 9.2",
            "CARRY_OVER 上年结转 null 51 31.5 null — —",
            "OTHER 其他资金 200 200 200 null — —");
  }

  @Test
  void what_is_no_money_beside_the_label_of_the_parts_is_no_fund() {
    RecordingSink sink =
        form(
            """
            资金情况（万元） | 资金总额 | 120 | < | < | < | <
            ^ | 财政拨款 | 120 | < | < | < | <
            ^ | 其中：本级 | 50 | < | < | < | <
            ^ | 其中：本级 | | | | |
            ^ | 涉及项目个数 | 3 | < | < | < | <
            ^ | 资金测算依据：按每公里20万元测算 | < | < | < | < | <
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 120 null null null null",
            "CURRENT_APPROPRIATION 财政拨款 null 120 null null null null",
            "LOCAL 其中：本级 null 50 null null null null");
  }

  @Test
  void only_a_form_that_sets_targets_is_a_declaration() {
    String funds =
        """
        资金来源 | 合计 | 财政拨款 | 其他资金
        金额（万元） | 120 | 100 | 20
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 里程 | 5公里
        """;

    assertThat(funds(read("项目支出绩效自评表 | < | < | <\n项目名称 | 甲 | < | <\n" + funds).project()))
        .contains("TOTAL 合计 null 120 null null null null");
    assertThat(funds(read("项目绩效目标申报表 | < | < | <\n项目名称 | 甲 | < | <\n" + funds).project()))
        .contains("TOTAL 合计 120 null null null null null");
  }

  @Test
  void the_rows_of_a_split_may_have_their_figures_under_the_headings_of_the_whole() {
    RecordingSink sink =
        form(
            """
            预算执行情况 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
            ^ | 资金总额 | 6830.5 | 7412.6 | 7190.22 | 10 | 9.7
            ^ | 按收入性质分： | | | | |
            ^ | 当年财政拨款 | 6830.5 | 7012.6 | 6790.22 | — | —
            ^ | 上年结转资金 | | 400 | 400 | — | —
            ^ | 按支出性质分： | | | | |
            ^ | 基本支出 | 2630.5 | 2712.6 | 2712.6 | — | —
            ^ | 项目支出 | 4200 | 4700 | 4477.62 | — | —
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 6830.5 7412.6 7190.22 null 10 9.7",
            "CURRENT_APPROPRIATION 当年财政拨款 6830.5 7012.6 6790.22 null — —",
            "CARRY_OVER 上年结转资金 null 400 400 null — —",
            "OTHER 基本支出 2630.5 2712.6 2712.6 null — —",
            "OTHER 项目支出 4200 4700 4477.62 null — —");
    assertThat(sink.project().funds()).allMatch(fund -> fund.depth() == 0);
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_figures_of_a_year_may_be_called_no_more_than_that() {
    RecordingSink sink = form("资金安排（万元） | 年度预算 | 6200 | 年度执行 | 5983.7 | 执行率 | 96.51%\n");

    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(funds(sink.project()))
        .containsExactly("TOTAL 资金安排（万元） null 6200 5983.7 96.51% null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_stands_at_the_end_of_other_rows_is_no_part_without_an_amount() {
    RecordingSink sink =
        form(
            """
            年度资金总额 | 20 | 其中：财政拨款 | 18 | 其他资金 | | |
            项目类别 | 经常性 | 经费来源 | 财政拨款 | | | |
            主管部门 | 某市教育局 | 实施单位 | 某市教育局本级 | | | |
            年度目标 | 救助困难群众 | 完成情况 | 已按上级要求发放到县级各乡镇 | | | |
            """);

    Project project = sink.project();
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 年度资金总额 null 20 null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 18 null null null null",
            "OTHER 其他资金 null null null null null null");
    assertThat(project.implementingUnit().name()).isEqualTo("某市教育局本级");
    assertThat(project.goal().actual()).isEqualTo("已按上级要求发放到县级各乡镇");
    assertThat(project.attributes()).contains(new Attribute("经费来源", "财政拨款", "D4"));
  }

  @Test
  void rows_of_equal_labels_are_parts_only_of_money() {
    RecordingSink sink =
        form(
            """
            预算数 | 100 | 执行数 | 90 | | |
            — | | — | | | |
            备注 | | 备注 | | | |
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 预算数 null 100 90 null null null");
  }

  @Test
  void a_split_may_have_nothing_of_a_kind() {
    RecordingSink sink =
        form(
            """
            年度预算 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
            ^ | 年度资金总额 | 865.2 | 912.5 | 894.25 | 10 | 9.8
            ^ | 按收入性质分 | < | < | < | < | <
            ^ | 一般公共预算：912.5 | < | < | < | < | <
            ^ | 政府性基金：/ | < | < | < | < | <
            ^ | 其他资金：无 | < | < | < | < | <
            """);

    assertThat(funds(sink.project()).subList(1, 4))
        .containsExactly(
            "CURRENT_APPROPRIATION 一般公共预算 null 912.5 null null null null",
            "CURRENT_APPROPRIATION 政府性基金 null / null null null null",
            "OTHER 其他资金 null 无 null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_budget_before_its_parts_is_their_total() {
    RecordingSink sink = form("预算规模及资金用途 | 预算数 | 20 | 其中：财政资金 | 18 | 其他资金 |\n");

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 预算数 null 20 null null null null",
            "CURRENT_APPROPRIATION 其中：财政资金 null 18 null null null null",
            "OTHER 其他资金 null null null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_part_without_any_figure_ends_no_block() {
    RecordingSink sink =
        form(
            """
            计划安排资金（万元） | 1208.75 | 实际到位资金 | 1208.75 | 实际支出 | 991.51 |
            其中：中央财政 | | 其中：中央财政 | | 其中：中央财政 | |
            省财政 | 1125 | 省财政 | 1125 | 省财政 | 907.76 |
            区财政 | 50 | 区财政 | 50 | 区财政 | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 计划安排资金（万元） null 1208.75 991.51 null null null",
            "SUPERIOR_SUBSIDY 其中：中央财政 null null null null null null",
            "SUPERIOR_SUBSIDY 省财政 null 1125 907.76 null null null",
            "LOCAL 区财政 null 50 null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void sums_of_parts_among_the_parts_end_no_block() {
    RecordingSink sink =
        form(
            """
            项目资金 | 年度资金总额 | 6.3 | | | |
            ^ | （一）财政拨款小计 | 6.3 | | | |
            ^ | （二）自有资金小计 | 0 | | | |
            ^ | 1、事业收入 | 0 | | | |
            """);

    assertThat(funds(sink.project())).hasSize(4);
    assertThat(unmapped(sink)).isEmpty();
  }
}
