package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Project;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What drawn forms and spoilt files have shown to be misread, each in as few cells as it takes. */
class DrawnMisreadingsTest {
  private static final String TITLE = "项目支出绩效自评表 | < | < | < | < | <\n";
  private static final String NAME = "项目名称 | 甲 | < | < | < | <\n";
  private static final String INDICATORS =
      """
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 90
      """;

  private static RecordingSink form(String header, String footer) {
    return read(TITLE + NAME + header + INDICATORS + footer);
  }

  @Test
  void points_of_a_level_may_stand_in_brackets_alone() {
    Project project = read(TITLE + NAME + INDICATORS.replace("产出指标", "产出指标(50)")).project();

    assertThat(project.groups().get(0).weight()).isEqualByComparingTo("50");
  }

  @Test
  void labels_below_the_table_are_no_indicator() {
    RecordingSink sink = form("", "填表人： | 张某 | 电话： | 1390000 | | \n");

    assertThat(indicators(sink.project())).hasSize(1);
    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("填表人", "张某", "B5"), new Attribute("电话", "1390000", "D5"));
  }

  @Test
  void money_without_figures_does_not_end_the_fund_block() {
    RecordingSink sink =
        form(
            """
            资金来源 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
            资金总额 | 20 | 10 | 50% | 10 | 5
            自有资金 | | | | |
            上年结转 | 2 | 1 | 50% | |
            """,
            "");

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null 20 10 50% 10 5",
            "OTHER 自有资金 null null null null null null", "CARRY_OVER 上年结转 null 2 1 50% null null");
  }

  @Test
  void a_numbered_goal_ends_the_fund_block() {
    RecordingSink sink =
        form(
            """
            资金来源 | 结余 | < | 全年预算数 | 全年执行数 | 执行率
            资金总额 | 3 | < | 20 | 10 | 50%
            年度目标1： | 修路。 | < | < | < | <
            """,
            "");

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 null 20 10 50% null null");
    assertThat(sink.project().goal().expected()).isEqualTo("修路。");
  }

  @Test
  void labels_whose_values_sound_like_headings_head_no_list() {
    RecordingSink sink =
        form("主管部门 | 水务局 | 实施单位 | 管护单位 | 资金用途 | 路灯专项资金\n项目概况 | 管护 | < | < | < | <\n", "");

    assertThat(sink.lists).isEmpty();
    assertThat(sink.project().name()).isEqualTo("甲");
    RecordingSink named =
        read(
            TITLE
                + "项目名称 | 路灯专项资金 | 预算单位 | 水务局 | 实施单位 | 管护所\n项目概况 | 管护 | < | < | < | <\n"
                + INDICATORS);
    assertThat(named.lists).isEmpty();
    assertThat(named.project().name()).isEqualTo("路灯专项资金");
  }

  @Test
  void forms_under_each_other_do_not_stand_side_by_side() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表
            主管部门 | 水务局 | | 项目名称 | 甲
            指标名称 | 目标值 | 实际值 | 分值 | 得分
            里程 | 5公里 | 5公里 | 10 | 10
            项目支出绩效自评表
            主管部门 | 水务局 | | | 项目名称 | 乙
            一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标名称 | 目标值 | 实际值 | 得分
            产出指标 | 数量指标 | 建设类 | 甲类 | 桥梁 | 2座 | 2座 | 10
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("甲", "乙");
  }

  @Test
  void a_heading_that_nobody_knows_may_stand_over_the_first_amounts() {
    RecordingSink sink =
        form(
            """
            预算资金 | | 预算执行金额 | < | < | 满分 | 执行率
            ^ | | 年初数 | 调整后预算数 | 实际支出 | ^ | ^
            ^ | 资金总额 | 20 | 20 | 10 | 10 | 50%
            """,
            "");

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 20 20 10 50% 10 null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void targets_and_actuals_may_stand_under_a_heading_that_nobody_knows() {
    RecordingSink sink =
        read(
            TITLE
                + NAME
                + """
                指标名称 | < | 完成对比 | < | 得分 | <
                ^ | < | 目标值 | 实际值 | ^ | <
                里程 | < | 5公里 | 4公里 | 80 | <
                """);

    assertThat(indicators(sink.project())).containsExactly("[] 里程 5公里 4公里 null 80");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_blank_column_under_the_heading_of_the_names_is_none_of_them() {
    RecordingSink sink =
        read(
            TITLE
                + NAME
                + """
                绩效指标 | < | < | < | 目标值 | 实际值 | 得分
                一级指标 | 二级指标 | | 指标名称 | ^ | ^ | ^
                产出指标 | 数量指标 | | 里程 | 5公里 | 4公里 | 80
                """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 4公里 null 80");
  }

  @Test
  void funds_beside_each_other_may_begin_with_their_total() {
    RecordingSink sink = form("合计 | 本级资金 | 执行数 | 执行率\n20 | 20 | 10 | 50%\n", "");

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 20 10 50% null null", "LOCAL 本级资金 null 20 null null null null");
  }

  @Test
  void a_goal_in_one_cell_with_its_label_may_stand_beside_the_title_of_its_block() {
    RecordingSink sink =
        form(
            """
            年度绩效目标 | 预期目标：修路。 | < | < | < | <
            ^ | 实际完成情况：修好了。 | < | < | < | <
            """,
            "");

    assertThat(sink.project().goal()).isEqualTo(new Goal("修路。", "修好了。"));
  }

  @Test
  void the_year_of_something_else_is_not_that_of_the_form() {
    RecordingSink sink = form("开 工 年 份 | 2018年 | < | < | < | <\n", "");

    assertThat(sink.project().fiscalYear()).isNull();
    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("开 工 年 份", "2018年", "B3"));
  }

  @Test
  void a_conclusion_may_sound_like_a_heading() {
    assertThat(form("", "自评结论 | 完成 | < | < | < | <\n").project().conclusion()).isEqualTo("完成");
    assertThat(form("", "自评结论： | （一）已完成 | < | < | < | <\n").project().conclusion())
        .isEqualTo("（一）已完成");
    assertThat(form("", "自评结论：完成\n").project().conclusion()).isEqualTo("完成");
  }

  @Test
  void a_reason_may_stand_behind_its_label_in_one_cell() {
    RecordingSink sink = form("", "偏差大或目标未完成原因分析：招标较晚 | < | < | < | < | <\n");

    assertThat(sink.project().attributes())
        .containsExactly(new Attribute("偏差大或目标未完成原因分析", "招标较晚", "A5"));
  }

  @Test
  void levels_may_have_their_points_in_rows_of_their_own() {
    RecordingSink sink =
        read(
            TITLE
                + NAME
                + """
                指标名称 | 目标值 | 实际值 | 分值 | 得分 |
                一、产出指标 | | | | |
                （一）数量指标 | | | 30 | |
                里程 | 5公里 | | 10 | |
                桥梁 | 2座 | 2座 | 20 | 20 |
                """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 里程 5公里 null 10 null", "[产出指标, 数量指标] 桥梁 2座 2座 20 20");
    assertThat(sink.project().groups().get(1).weight()).isEqualByComparingTo("30");
    RecordingSink targets =
        read(TITLE + NAME + "指标名称 | 目标值 | 实际值\n一、产出指标 | |\n（一）数量指标 | |\n里程 | 5公里 |\n");
    assertThat(indicators(targets.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 null null null");
  }

  @Test
  void names_may_stand_with_their_levels_under_one_heading_beside_the_only_other() {
    RecordingSink sink =
        read(
            TITLE
                + NAME
                + """
                绩效指标 | < | < | 目标值 | < | <
                一级指标 | 二级指标 | 三级指标内容 | ^ | ^ | ^
                产出指标 | 数量指标 | 里程 | 5公里 | < | <
                """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 null null null");
  }

  @Test
  void headings_may_stand_over_three_rows_and_not_all_of_them_be_known() {
    RecordingSink sink =
        read(
            TITLE
                + NAME
                + """
                绩效指标 | 自评情况 | < | < | < | <
                ^ | 完成对比 | < | 分值 | 得分 | 复核分
                ^ | 目标值 | 实际值 | ^ | ^ | ^
                里程 | 5公里 | 4公里 | 10 | 8 | 7
                """);

    assertThat(indicators(sink.project())).containsExactly("[] 里程 5公里 4公里 10 8");
    assertThat(sink.project().indicators().get(0).attributes())
        .containsExactly(new Attribute("复核分", "7", "F6"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_values_of_a_list_may_stand_under_a_heading_that_nobody_knows() {
    RecordingSink sink =
        read(
            """
            项目名称 | 一级指标 | 三级指标 | 自评情况 | <
            ^ | ^ | ^ | 目标值 | 实际值
            甲 | 产出指标 | 里程 | 5公里 | 4公里
            乙 | 产出指标 | 桥梁 | 2座 | 2座
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("甲", "乙");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void names_and_targets_may_be_all_that_a_table_has() {
    RecordingSink sink = read(TITLE + NAME + "绩效指标分析 | 指标项 | 年初目标值\n^ | 里程 | 5公里\n");

    assertThat(indicators(sink.project())).containsExactly("[] 里程 5公里 null null null");
  }

  @Test
  void a_row_that_is_parted_otherwise_than_the_labels_above_makes_them_no_heading_of_a_list() {
    RecordingSink sink =
        read(
            TITLE
                + """
                实施单位 | 卫生监督所 | 主管部门 | 图书馆 | 项目名称 | 路灯专项资金
                评审批次 | < | < | 第3批 | < | <
                资金来源 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
                资金总额 | 20 | 10 | 50% | 10 | 5
                本级资金 | 8 | 4 | 50% | |
                上级补助 | 8 | 4 | 50% | |
                上年结转 | 4 | 2 | 50% | |
                """
                + INDICATORS);

    assertThat(sink.lists).isEmpty();
    assertThat(sink.project().name()).isEqualTo("路灯专项资金");
    RecordingSink list = read("项目单位 | 主管部门 | 项目名称 | 预算金额\n合计 | < | < | 9\n监督所 | 图书馆 | 路灯 | 9\n");
    assertThat(list.rows).as("the sum of all over the names").hasSize(1);
  }

  @Test
  void long_runs_of_anything_cost_no_time() {
    String spaces = " ".repeat(30_000) + "x";
    String nines = "9".repeat(200_000) + "x";
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          form("实施单位 | " + "长".repeat(200_000) + " | < | < | < | <\n", "");
          form("主管部门 | " + nines + " | < | < | < | <\n", "");
          form("", "自评结论 | 结论" + spaces + " | < | < | < | <\n");
          form("", "自评结论 | 总得分" + spaces + " | < | < | < | <\n");
          form("", "自评得分 | 9" + spaces + " | < | < | < | <\n");
          form("", "注" + spaces + " | < | < | < | < | <\n");
          form("资金来源 | " + ":".repeat(30_000) + "x) | 执行数 | 预算数 | < | <\n", "");
        });
  }
}
