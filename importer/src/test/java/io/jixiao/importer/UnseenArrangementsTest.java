package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import org.junit.jupiter.api.Test;

/** Labels, levels and columns arranged as no template has them. */
class UnseenArrangementsTest {

  @Test
  void labels_over_the_values_of_one_project_are_a_header_and_no_list() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表 | < | < | < | <
            项目名称 | 主管部门 | 实施单位 | 全年预算数 | 全年执行数
            球场改造 | 某区教委 | 某校 | 65 | 64
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 球场 | 1片 | 1片 | 98
            合计 | < | < | < | 98
            """);

    Project project = sink.project();
    assertThat(project.name()).isEqualTo("球场改造");
    assertThat(project.department().name()).isEqualTo("某区教委");
    assertThat(project.implementingUnit().name()).isEqualTo("某校");
    assertThat(funds(project)).containsExactly("TOTAL 全年预算数 null 65 64 null null null");
    assertThat(indicators(project)).containsExactly("[产出指标] 球场 1片 1片 null 98");
    assertThat(sink.lists).isEmpty();
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void sources_may_stand_beside_each_other_over_rows_of_what_was_done_with_them() {
    RecordingSink sink =
        read(
            """
            专项资金绩效自评表 | < | < | <
            专项（项目）名称 | 乡村旅游 | < | <
            资金情况（万元） | 合计 | 中央 | 市级
            预算安排数 | 300 | 100 | 200
            实际到位数 | 300 | 100 | 200
            实际支出数 | 280 | 100 | 180
            一级指标 | 三级指标 | 指标值 | 完成值
            产出指标 | 村 | 6个 | 6个
            """);

    assertThat(sink.project().name()).isEqualTo("乡村旅游");
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 合计 null 300 280 null null null",
            "SUPERIOR_SUBSIDY 中央 null 100 100 null null null",
            "LOCAL 市级 null 200 180 null null null");
    assertThat(sink.project().funds().get(2).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("实际到位数", "200"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void levels_may_lie_across_a_table_that_only_scores() {
    RecordingSink sink =
        read(
            """
            项目支出绩效评价打分表 | < | < | < | <
            项目名称：危房改造 | < | < | < | <
            序号 | 评价指标 | 满分 | 评分标准 | 自评得分
            一、项目决策（20分） | < | < | < | <
            1 | 立项规范性 | 20 | 规范得满分 | 18
            二、项目绩效（80分） | < | < | < | <
            2 | 户数完成率 | 80 | 按比例 | 80
            合计 | < | 100 | | 98
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[项目决策] 立项规范性 null null 20 18", "[项目绩效] 户数完成率 null null 80 80");
    assertThat(sink.project().groups())
        .extracting(group -> group.weight().intValueExact())
        .containsExactly(20, 80);
    assertThat(sink.project().reported().scoreText()).isEqualTo("98");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void of_the_quarters_and_the_year_the_year_is_the_actual() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | 项目单位 | 某局 | 预算金额 | 88万元
            支出金额 | 81.3万元 | | | |
            一级指标 | 三级指标 | 指标值 | 完成情况 | < | 存在问题及原因
            ^ | ^ | ^ | 上半年 | 全年 | ^
            产出指标 | 小区 | 42个 | 23个 | 39个 | 未改造完
            """);

    Project project = sink.project();
    assertThat(project.implementingUnit().name()).isEqualTo("某局");
    assertThat(indicators(project)).containsExactly("[产出指标] 小区 42个 39个 null null");
    assertThat(project.indicators().get(0).deviationReason()).isEqualTo("未改造完");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void figures_of_another_year_are_not_taken_for_this_one_s() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标表 | < | < | < | <
            项目名称 | 甲 | < | < | <
            一级指标 | 三级指标 | 指标值 | 上年完成值 | 权重
            产出指标 | 免疫 | ≥98万头 | 95万头 | 50
            产出指标 | 密度 | ≥90% | 92% | 50
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 免疫 ≥98万头 null 50 null", "[产出指标] 密度 ≥90% null 50 null");
  }

  @Test
  void by_how_much_a_budget_was_adjusted_is_no_budget_and_a_line_may_state_score_and_grade() {
    RecordingSink sink =
        read(
            """
            项目绩效自评表 | < | < | < | <
            项目名称 | 甲 | < | < | <
            资金情况 | 年初预算 | 预算调整数 | 调整后预算 | 实际支出
            资金总额 | 126 | -6 | 120 | 118
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 次数 | 12次 | 12次 | 99.05
            自评总得分：99.05分；评价等级：优 | < | < | < | <
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 资金总额 126 120 118 null null null");
    assertThat(sink.project().reported().scoreText()).isEqualTo("99.05分");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_list_is_one_though_its_first_row_holds_a_word_of_forms() {
    RecordingSink sink =
        read(
            """
            序号 | 项目名称 | 预算单位 | 资金类别 | 预算数 | 得分
            1 | 甲 | 某局 | 预算资金 | 20 | 95
            2 | 乙 | 某局 | 专项资金 | 30 | 96
            """);

    assertThat(sink.lists).hasSize(1);
    assertThat(sink.rows).extracting(ProjectListRow::name).containsExactly("甲", "乙");
  }

  @Test
  void the_indicators_may_stand_beside_header_funds_and_goal() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表（2022年度） | < | < | < | < | < | < | < | < | < | <
            项目名称 | < | 农村饮水 | < | < | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
            主管部门 | < | 某市水利局 | < | < | ^ | 产出指标 | 数量指标 | 管网 | ≥45公里 | 47.6公里 | 50
            项目资金（万元） | 资金来源 | 预算数 | 执行数 | 执行率 | ^ | ^ | 质量指标 | 达标率 | ≥98% | 97.2% | 14.88
            ^ | 合计 | 860 | 834.2 | 97% | ^ | 效益指标 | 社会效益 | 受益人口 | 3.2万人 | 3.35万人 | 30
            ^ | 中央补助 | 860 | 834.2 | 97% | ^ | 总分 | < | < | < | < | 94.88
            年度目标 | 预期目标 | 改造水厂。 | < | < | 自评结论 | 基本完成。 | < | < | < | < | <
            ^ | 完成情况 | 已完成。 | < | < | 问题及原因 | 监测不足。 | < | < | < | < | <
            """);

    Project project = sink.project();
    assertThat(project.name()).isEqualTo("农村饮水");
    assertThat(project.fiscalYear()).isEqualTo(2022);
    assertThat(project.department().name()).isEqualTo("某市水利局");
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 合计 null 860 834.2 97% null null",
            "SUPERIOR_SUBSIDY 中央补助 null 860 834.2 97% null null");
    assertThat(project.goal().expected()).isEqualTo("改造水厂。");
    assertThat(project.goal().actual()).isEqualTo("已完成。");
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标, 数量指标] 管网 ≥45公里 47.6公里 null 50",
            "[产出指标, 质量指标] 达标率 ≥98% 97.2% null 14.88",
            "[效益指标, 社会效益] 受益人口 3.2万人 3.35万人 null 30");
    assertThat(project.reported().scoreText()).isEqualTo("94.88");
    assertThat(project.conclusion()).isEqualTo("基本完成。");
    assertThat(unmapped(sink)).isEmpty();
  }
}
