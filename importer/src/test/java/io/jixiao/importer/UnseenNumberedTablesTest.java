package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that belong to the form and not to the project: of columns, and points in names. */
class UnseenNumberedTablesTest {

  @Test
  void a_row_that_numbers_the_columns_is_no_row_of_funds_or_indicators() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表 | < | < | < | <
            项目名称 | 森林抚育 | < | < | <
            资金投入情况 | 行次 | 全年预算数 | 全年执行资金 | 执行率
            列次 | 0 | 1 | 2 | 3
            年度资金总额 | 1 | 52.8 | 30.8 | 58.33%
            其中：中央财政资金 | 2 | 52.8 | 30.8 | 58.33%
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            1 | 2 | 3 | 4 | 5
            产出指标 | 面积 | 3亩 | 3亩 | 20
            """);

    Project project = sink.project();
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 年度资金总额 null 52.8 30.8 58.33% null null",
            "SUPERIOR_SUBSIDY 其中：中央财政资金 null 52.8 30.8 58.33% null null");
    assertThat(indicators(project)).containsExactly("[产出指标] 面积 3亩 3亩 null 20");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void it_is_no_project_of_a_list_either() {
    RecordingSink sink =
        read(
            """
            2024年度项目支出绩效自评情况表 | < | < | < | < | <
            项目名称 | 全年预算数 | 一级指标 | 三级指标 | 指标值 | 完成值
            1 | 2 | 3 | 4 | 5 | 6
            装备经费 | 103.07 | 产出指标 | 采购数量 | 10台 | 12台
            办案经费 | 323.93 | 产出指标 | 办结案件 | 70件 | 86件
            """);

    assertThat(sink.projects()).extracting(Project::name).containsExactly("装备经费", "办案经费");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void figures_that_happen_to_follow_each_other_are_kept() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表 | < | < | < | <
            项目名称 | 森林抚育 | < | < | <
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 苗圃 | 2 | 3 | 4
            ^ | 林场 | 5 | 6 | 7
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 苗圃 2 3 null 4", "[产出指标] 林场 5 6 null 7");
  }

  @Test
  void points_behind_every_name_are_its_weight_where_no_column_has_them() {
    RecordingSink sink =
        read(
            """
            2017年度部门整体支出绩效评价得分表 | < | < | <
            单位名称：某市农业局 | < | < | <
            一级指标 | 二级指标 | 三级指标 | 得分
            部门决策（15分） | 目标任务（15分） | 相关性（5分） | 5
            ^ | ^ | 明确性（5分） | 5
            ^ | ^ | 合理性（5分） | 4
            总分（15分） | < | < | 14
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[部门决策, 目标任务] 相关性 null null （5分） 5",
            "[部门决策, 目标任务] 明确性 null null （5分） 5",
            "[部门决策, 目标任务] 合理性 null null （5分） 4");
    assertThat(sink.project().indicators())
        .extracting(Indicator::weight)
        .allSatisfy(weight -> assertThat(weight).isEqualByComparingTo("5"));
  }

  @Test
  void points_in_some_names_are_part_of_them() {
    RecordingSink sink =
        read(
            """
            2017年度部门整体支出绩效评价得分表 | < | < | <
            单位名称：某市农业局 | < | < | <
            一级指标 | 二级指标 | 三级指标 | 得分
            部门决策 | 目标任务 | 考核达标（90分） | 5
            ^ | ^ | 明确性 | 5
            ^ | ^ | 合理性 | 4
            """);

    assertThat(sink.project().indicators())
        .extracting(Indicator::name)
        .containsExactly("考核达标（90分）", "明确性", "合理性");
  }

  @ParameterizedTest
  @CsvSource({
    "购置设备（1）, 购置设备（2）, 购置设备（3）",
    "里程（2021）, 里程（2022）, 里程（2023）",
    "到位率（100%）, 合格率（98%）, 满意度（90%）",
    "驾驶员考核（90分）, 教练考核（80分）, 学员考核（85分）",
    "驾驶员考核（9分）, 教练考核（8分）, 学员考核（4分）"
  })
  void what_can_be_no_points_of_so_many_stays_in_the_names(String some, String more, String most) {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 培训 | < | < | <
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | %s | 7 | 7 | 5
            产出指标 | %s | 7 | 7 | 5
            产出指标 | %s | 7 | 7 | 5
            """
                .formatted(some, more, most));

    assertThat(sink.project().indicators())
        .extracting(Indicator::name)
        .containsExactly(some, more, most);
  }

  @Test
  void figures_under_a_merged_label_number_no_columns() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 培训 | < | < | <
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 得分
            ^ | 1 | 2 | 3 | 4
            一级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出指标 | 场次 | 1 | 2 | 3
            """);

    assertThat(funds(sink.project())).containsExactly("TOTAL 项目资金（万元） 1 2 3 null null 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
        ^ | | 1 | 2 | 3 | 4
        """,
        """
        项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
        栏目 | < | 1 | 2 | 3 | 4
        """,
        """
        项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
        | | | | |
        | | 1 | 2 | 3 | 4
        """
      })
  void numbers_of_columns_may_stand_beside_a_merged_label_and_below_a_blank_row(String headings) {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 培训 | < | < | < | <
            %s年度资金总额 | < | 20 | 20 | 19 | 95%%
            绩效指标 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            ^ | 1 | 2 | 3 | 4 | 5
            ^ | 产出指标 | 改造危桥 | 3座 | 2座 | 40
            """
                .formatted(headings));

    assertThat(funds(sink.project())).containsExactly("TOTAL 年度资金总额 20 20 19 95% null null");
    assertThat(indicators(sink.project())).containsExactly("[产出指标] 改造危桥 3座 2座 null 40");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_table_with_anything_but_levels_above_the_indicators_is_no_summary() {
    RecordingSink sink =
        read(
            """
            部门整体支出绩效评价评分表 | < | < | < | <
            评价单位：某市法院 | < | < | < | <
            指标 | 权重 | 得分 | |
            产出指标 | 50 | 48 | |
            效益指标 | 30 | 30 | |
            预算执行率 | 20 | 10 | |
            一级指标 | 二级指标 | 三级指标 | 权重 | 得分
            产出指标 | 数量指标 | 面积 | 50 | 48
            效益指标 | 社会效益 | 增收 | 30 | 30
            合计 | < | < | 100 | 88
            """);

    assertThat(indicators(sink.project())).anyMatch(each -> each.contains("预算执行率 null null 20 10"));
  }

  @Test
  void the_total_of_a_summary_is_the_forms_where_no_other_is() {
    RecordingSink sink =
        read(
            """
            部门整体支出绩效评价评分表 | < | < | < | <
            评价单位：某市法院 | < | < | < | <
            指标 | 权重 | 得分 | |
            产出指标 | 50 | 48 | |
            效益指标 | 50 | 37 | |
            合计 | 100 | 85 | |
            一级指标 | 二级指标 | 三级指标 | 权重 | 得分
            产出指标 | 数量指标 | 面积 | 50 | 48
            效益指标 | 社会效益 | 增收 | 50 | 37
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("85");
    assertThat(indicators(sink.project())).hasSize(2);
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_each_level_comes_to_is_told_above_the_table_and_is_no_indicator() {
    RecordingSink sink =
        read(
            """
            部门整体支出绩效评价评分表 | < | < | < | <
            评价单位：某市法院 | < | < | < | <
            评价结果 | 指标 | 权重 | 得分 | 绩效等级
            ^ | 投入 | 40 | 36 | 优
            ^ | 产出 | 60 | 58 | 优
            ^ | 综合绩效 | 100 | 94 | 优
            一级指标 | 二级指标 | 三级指标 | 权重 | 得分
            投入（40分） | 目标设定 | 目标合理性 | 40 | 36
            产出（60分） | 职责履行 | 结案率 | 60 | 58
            合计 | < | < | 100 | 94
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[投入, 目标设定] 目标合理性 null null 40 36", "[产出, 职责履行] 结案率 null null 60 58");
    assertThat(sink.project().attributes())
        .contains(new Attribute("投入权重", "40", "C4"), new Attribute("综合绩效绩效等级", "优", "E6"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void figures_in_brackets_behind_the_names_are_points_where_the_heading_says_so() {
    String form =
        """
        项目支出绩效自评表 | < | < | <
        项目名称 | 管网改造 | < | <
        一级指标 | %s | 目标值 | 得分
        产出 | 改造管网长度（20） | 12.6公里 | 20
        ^ | 验收合格率（15） | 100%% | 15
        效益 | 供水漏损率（30） | ≤9%% | 30
        """;

    assertThat(indicators(read(form.formatted("三级指标（权重）")).project()))
        .containsExactly(
            "[产出] 改造管网长度 12.6公里 null 20 20",
            "[产出] 验收合格率 100% null 15 15",
            "[效益] 供水漏损率 ≤9% null 30 30");
    assertThat(indicators(read(form.formatted("三级指标")).project()))
        .contains("[产出] 改造管网长度（20） 12.6公里 null null 20");
  }

  @Test
  void counters_before_levels_and_names_are_no_part_of_them() {
    assertThat(
            indicators(
                read("""
                        项目支出绩效自评表 | < | < | <
                        项目名称 | 基层防疫 | < | <
                        一级指标 | 二级指标 | 三级指标 | 目标值
                        1.产出指标（50分） | 1.1数量指标 | 1.1.1核酸检测人次 | 12万人次
                        ^ | 1.2质量指标 | 1.2.1检测准确率 | 100%
                        （二）效益指标 | 一、社会效益指标 | 1.5米线设置数 | 20处
                        """)
                    .project()))
        .containsExactly(
            "[产出指标, 数量指标] 核酸检测人次 12万人次 null null null",
            "[产出指标, 质量指标] 检测准确率 100% null null null",
            "[效益指标, 社会效益指标] 1.5米线设置数 20处 null null null");
  }

  @Test
  void points_in_names_that_a_column_says_too_are_no_part_of_them() {
    String form =
        """
        政府购买服务绩效自评表 | < | < | <
        项目名称 | 居家照护 | < | <
        评价指标 | 分值 | 目标值 | 得分
        服务数量（60分） | 60 | 1200人次 | 58
        服务质量（40分） | %s | ≤1%% | 40
        """;

    assertThat(indicators(read(form.formatted("40")).project()))
        .containsExactly("[] 服务数量 1200人次 null 60 58", "[] 服务质量 ≤1% null 40 40");
    assertThat(indicators(read(form.formatted("50")).project()))
        .contains("[] 服务数量（60分） 1200人次 null 60 58");
  }
}
