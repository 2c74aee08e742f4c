package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import org.junit.jupiter.api.Test;

/** Fund blocks whose labels, points or headings stand elsewhere than beside their figures. */
class UnseenFundShapesTest {
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 80 | 80
      """;

  private static RecordingSink form(String funds) {
    return read(
        "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n"
            + funds
            + INDICATORS);
  }

  @Test
  void words_may_stand_between_a_label_and_its_first_figure() {
    RecordingSink sink =
        form(
            """
            工作任务 | 主要内容 | 预算金额 | 执行数 | 执行率 | 分值 | 得分
            河道清淤 | 清淤3公里 | 120 | 118 | 98.33% | |
            堤岸加固 | 加固2处 | 80 | 80 | 100% | |
            合计 | < | 200 | 198 | 99% | 10 | 9.9
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "OTHER 河道清淤 null 120 118 98.33% null null",
            "OTHER 堤岸加固 null 80 80 100% null null", "TOTAL 合计 null 200 198 99% 10 9.9");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("主要内容", "清淤3公里", "B4"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void an_amount_under_an_unknown_heading_is_no_label() {
    RecordingSink sink =
        form(
            """
            资金来源 | 上级核定 | 全年预算数 | 执行数 | 执行率 | 分值 | 得分
            合计 | 130 | 120 | 118 | 98.33% | 10 | 9.83
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 120 118 98.33% 10 9.83");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("上级核定", "130", "B4"));
  }

  @Test
  void of_several_columns_under_one_heading_that_of_the_whole_is_meant() {
    RecordingSink sink =
        form(
            """
            任务名称 | 全年预算数 | < | 全年执行数 | < | 执行率 | 得分
            ^ | 总额 | 财政拨款 | 总额 | 财政拨款 | ^ | ^
            合计 | 200 | 150 | 198 | 149 | 99% | 9.9
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 200 198 99% null 9.9");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(
            new Attribute("全年预算数/财政拨款", "150", "C5"), new Attribute("全年执行数/财政拨款", "149", "E5"));
  }

  @Test
  void of_several_scores_the_forms_own_is_meant() {
    RecordingSink sink =
        form(
            """
            资金来源 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | <
            ^ | ^ | ^ | ^ | ^ | 复核 | 自评
            合计 | 200 | 198 | 99% | 10 | 9 | 9.9
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 200 198 99% 10 9.9");
  }

  @Test
  void none_of_several_columns_is_meant_where_none_says_so() {
    RecordingSink sink =
        form(
            """
            资金来源 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | <
            ^ | ^ | ^ | ^ | ^ | 复核 | 抽查
            合计 | 200 | 198 | 99% | 10 | 9 | 9.9
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 200 198 99% 10 null");
  }

  @Test
  void the_title_at_the_side_of_the_block_may_have_its_points() {
    RecordingSink sink =
        form(
            """
            预算执行情况\\n（20分） | | 预算数 | 执行数 | 执行率 | 得分 |
            ^ | 资金总额 | 64 | 58.9 | 92.03% | 18.41 |
            ^ | 其中：财政拨款 | 64 | 58.9 | 92.03% | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 64 58.9 92.03% 20分 18.41",
            "CURRENT_APPROPRIATION 其中：财政拨款 null 64 58.9 92.03% null null");
  }

  @Test
  void the_heading_of_the_scores_may_have_the_points_of_the_block() {
    RecordingSink sink =
        form(
            """
            资金情况 | | 预算数 | 执行数 | 执行率 | 得分（15分*执行率） |
            ^ | 资金总额 | 64 | 58.9 | 92.03% | 13.8 |
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 64 58.9 92.03% 15分 13.8");
  }

  @Test
  void a_column_of_points_is_not_overruled_by_the_title() {
    RecordingSink sink =
        form(
            """
            预算执行情况\\n（20分） | | 预算数 | 执行数 | 执行率 | 分值 | 得分
            ^ | 资金总额 | 64 | 58.9 | 92.03% | | 18.41
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 64 58.9 92.03% null 18.41");
  }

  @Test
  void funds_may_stand_beside_each_other() {
    RecordingSink sink =
        form(
            """
            资金来源（万元） | 中央 | 本级 | 其他 | 合计 | 执行数 | 执行率
            ^ | 30 | 65.5 | | 95.5 | 90 | 94.24%
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 95.5 90 94.24% null null",
            "SUPERIOR_SUBSIDY 中央 null 30 null null null null",
            "LOCAL 本级 null 65.5 null null null null");
    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void without_a_total_columns_of_funds_are_attributes_of_the_row() {
    RecordingSink sink =
        form(
            """
            资金情况 | 预算数 | 其中：中央 | 其中：本级 | 执行数 | 执行率 |
            ^ | 95.5 | 30 | 65.5 | 90 | 94.24% |
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金情况 null 95.5 90 94.24% null null");
    assertThat(sink.project().funds().get(0).attributes())
        .containsExactly(new Attribute("其中：中央", "30", "C4"), new Attribute("其中：本级", "65.5", "D4"));
  }

  @Test
  void labels_and_figures_may_share_their_cells() {
    RecordingSink sink =
        form(
            """
            资金情况 | 年初预算：320万元 | < | 全年执行数：310.4万元 | < | 执行率：97% | 得分：9.7
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金情况 320万元 null 310.4万元 97% null 9.7");
    assertThat(sink.project().funds().get(0).executed().yuan()).isEqualByComparingTo("3104000");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void one_cell_may_hold_all_of_them() {
    RecordingSink sink = form("年初预算：320　执行数：310.4　执行率：97% | < | < | < | < | < | <\n");

    assertThat(funds(sink.project())).containsExactly("TOTAL 年初预算 320 null 310.4 97% null null");
  }

  @Test
  void a_sentence_behind_such_a_label_is_no_figure() {
    RecordingSink sink = form("资金情况 | 年初预算：未安排 | < | 执行数：见决算 | < | < | <\n");

    assertThat(sink.project().funds()).isEmpty();
  }

  @Test
  void the_only_unknown_amounts_in_front_of_what_was_spent_are_the_budget() {
    RecordingSink sink =
        form(
            """
            资金使用 | 款项 | 下达数 | 全年支出数 | 执行率 | 得分 |
            ^ | 合计 | 240 | 228 | 95% | 9.5 |
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null 240 228 95% null 9.5");
    assertThat(sink.forms.get(0).findings())
        .extracting(finding -> finding.code() + " " + finding.cell())
        .contains("HEADING_GUESSED C3");
  }

  @Test
  void of_two_unknown_amounts_none_is_the_budget() {
    RecordingSink sink =
        form(
            """
            资金使用 | 款项 | 申请数 | 下达数 | 全年支出数 | 执行率 | 得分
            ^ | 合计 | 240 | 240 | 228 | 95% | 9.5
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 合计 null null 228 95% null 9.5");
    assertThat(sink.forms.get(0).findings())
        .extracting(finding -> finding.code())
        .doesNotContain("HEADING_GUESSED");
  }

  @Test
  void a_number_before_its_label_is_no_amount() {
    RecordingSink sink =
        form(
            """
            序号 | 任务名称 | 预算数 | 执行数 | 执行率 | 分值 | 得分
            1 | 清淤 | 120 | 118 | 98.33% | |
            2 | 护岸 | 80 | 80 | 100% | |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "OTHER 清淤 null 120 118 98.33% null null", "OTHER 护岸 null 80 80 100% null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_total_of_the_money_is_its_budget_where_no_other_is() {
    RecordingSink sink = form("资金总额：260万元 | < | 已支出：254.8万元 | < | 执行率：98% | < | <\n");

    assertThat(funds(sink.project()))
        .containsExactly("TOTAL 资金总额 null 260万元 254.8万元 98% null null");
  }

  @Test
  void a_label_with_a_figure_behind_it_is_nobodys_value() {
    RecordingSink sink = form("资金来源 | 财政拨款 | 420 | < | 自筹资金 | 80 | <\n");

    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("财政拨款", "420", "C3"), new Attribute("自筹资金", "80", "F3"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_remark_below_the_funds_is_none_of_them() {
    RecordingSink sink =
        read(
            "项目支出绩效自评表 | < | < | < | < | < | <\n项目名称 | 河道清淤 | < | < | < | < | <\n"
                + INDICATORS
                + """
                  资金情况 | 年初预算 | 全年支出数 | 执行率 | | |
                  其他资金 | 30 | 30 | 100% | | |
                  其他需要补充说明的情况 | 无 | | | | |
                  """);

    assertThat(funds(sink.project())).containsExactly("OTHER 其他资金 30 null 30 100% null null");
    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("其他需要补充说明的情况", "无", "B7"));
  }

  @Test
  void headings_over_pairs_of_labels_and_figures_are_no_pair_themselves() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 厕所改造 | < | < | < | <
            预算安排情况（调整后） | < | 资金到位情况 | < | 资金执行情况 | <
            预算数 | 2860 | 到位数 | 2860 | 执行数 | 2689.5
            其中：财政资金 | 2860 | 其中：财政资金 | 2860 | 其中：财政资金 | 2689.5
            一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
            产出指标 | 数量指标 | 改厕数量 | 5600座 | 5268座 | 28.2
            """);

    assertThat(sink.project().attributes()).isEmpty();
    assertThat(unmapped(sink)).isEmpty();
  }
}
