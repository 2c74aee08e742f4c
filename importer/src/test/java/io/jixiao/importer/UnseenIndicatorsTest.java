package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicator tables and totals that no template describes. */
class UnseenIndicatorsTest {

  @Test
  void of_two_columns_for_operators_the_one_that_holds_them_is_theirs() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 体检人次 | 定量 | ≥ | 500 | 512 | 50 | 50
            ^ | 成本指标 | 人均成本 | 定量 | ≤ | 300 | 280 | 50 | 50
            """);

    assertThat(sink.project().indicators())
        .extracting(each -> each.target().operator())
        .containsExactly(Operator.AT_LEAST, Operator.AT_MOST);
  }

  @Test
  void a_name_that_lists_things_keeps_the_first_number() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 1.购置电脑；\\n2.购置打印机 | 20台 | 20台 | 50 | 50
            ^ | ^ | 3.培训场次 | 4场 | 4场 | 50 | 50
            """);

    assertThat(sink.project().indicators())
        .extracting(Indicator::number, Indicator::name)
        .containsExactly(tuple(null, "1.购置电脑；\n2.购置打印机"), tuple("3.", "培训场次"));
  }

  @Test
  void a_number_may_stand_right_before_its_name() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实施进度 | 分值 | 得分
            产出指标 | 数量指标 | 指标1工程完工率 | 100% | 已完成100% | 50 | 50
            ^ | ^ | 指标2 培训场次 | 4场 | 正在进行 | 20 | 10
            ^ | ^ | 指标10个 | 4个 | 正在进行 | 30 | 20
            """);

    assertThat(sink.project().indicators())
        .extracting(Indicator::number, Indicator::name)
        .containsExactly(tuple("指标1", "工程完工率"), tuple("指标2", "培训场次"), tuple(null, "指标10个"));
    assertThat(sink.project().indicators())
        .extracting(each -> each.actual().text())
        .containsExactly("已完成100%", "正在进行", "正在进行");
  }

  @Test
  void names_and_targets_may_be_all_there_is() {
    RecordingSink sink =
        form(
            """
            具体指标名称 | < | 年度预期指标值 | < | < | < | <
            图书馆合格率 | < | 达到预期 | < | < | < | <
            路灯数量 | < | >98盏 | < | < | < | <
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[] 图书馆合格率 达到预期 null null null", "[] 路灯数量 >98盏 null null null");
  }

  @Test
  void the_full_mark_may_stand_in_the_label_of_the_total() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 体检人次 | 500人 | 512人 | 100 | 96
            总分（100分） | < | < | < | < | < | 96
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100分");
    assertThat(sink.project().reported().weight()).isEqualByComparingTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("96");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void points_behind_a_level_are_the_levels() {
    RecordingSink sink =
        form(
            """
            一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 完成值 | 得分
            产出 | 60 | 产出数量 | 30 | 贴息笔数 | 15 | 200笔 | 210笔 | 15
            ^ | ^ | ^ | ^ | 贴息金额 | 15 | 300万元 | 280万元 | 14
            ^ | ^ | 产出质量 | 30 | 准确率 | 30 | 100% | 100% | 30
            """);
    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出, 产出数量] 贴息笔数 200笔 210笔 15 15",
            "[产出, 产出数量] 贴息金额 300万元 280万元 15 14",
            "[产出, 产出质量] 准确率 100% 100% 30 30");
    assertThat(points(sink.project())).containsExactly("[产出] 60", "[产出, 产出数量] 30", "[产出, 产出质量] 30");
    assertThat(sink.project().indicators()).allMatch(each -> each.attributes().isEmpty());
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_level_may_be_headed_by_its_name_and_its_points() {
    RecordingSink sink =
        form(
            """
            一级指标 | < | 二级指标 | < | 三级指标 | < | 评分标准 | 全年实际值 | 得分
            名称 | 权重 | 名称 | 权重 | 名称 | 分值 | | |
            投入 | 20 | 项目立项 | 20 | 立项规范性 | 20 | 规范得满分 | 规范 | 18
            """);
    assertThat(indicators(sink.project())).containsExactly("[投入, 项目立项] 立项规范性 null 规范 20 18");
    assertThat(points(sink.project())).containsExactly("[投入] 20", "[投入, 项目立项] 20");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void points_of_the_first_level_alone_are_no_indicators_points() {
    RecordingSink sink =
        form(
            """
            一级指标 | 分值 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
            产出 | 60 | 数量 | 笔数 | 2 | 2 | 15
            """);
    assertThat(indicators(sink.project())).containsExactly("[产出, 数量] 笔数 2 2 null 15");
    assertThat(points(sink.project())).containsExactly("[产出] 60", "[产出, 数量] null");
  }

  @Test
  void levels_may_stand_under_a_heading_of_their_own() {
    RecordingSink sink =
        form(
            """
            项目绩效指标 | < | < | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 实际完成值 | 分值 | 得分
            一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^ | ^ | ^
            产出指标 | 数量指标 | 系统数量 | ＝ | 12 | 个 | 11 | 40 | 38
            """);
    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 系统数量 12 11 40 38");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_page_number_or_remark_between_the_rows_does_not_end_the_table() {
    RecordingSink sink =
        form(
            """
            一级指标 | 三级指标 | 目标值 | 完成值 | 得分
            产出指标 | 里程 | 5公里 | 5公里 | 30
            第 1 页　共 2 页 | < | < | < | <
            效益指标 | 车流 | 9辆 | 9辆 | 30
            以上内容真实。 | < | < | < | <
            张三 | 局长 | 某局 | 签字 | <
            """);
    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 里程 5公里 5公里 null 30", "[效益指标] 车流 9辆 9辆 null 30");
    assertThat(unmapped(sink)).contains("A7 以上内容真实。").doesNotContain("A5 第 1 页　共 2 页");
  }

  @Test
  void score_and_grade_in_a_row_below_are_no_indicator() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 90
            自评得分 | 90 | 自评等级 | 优 | |
            """);
    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5公里 5公里 null 90");
    assertThat(sink.project().reported())
        .extracting(Reported::scoreText, Reported::gradeText)
        .containsExactly("90", "优");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void funds_below_the_indicators_are_no_indicator() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 4公里 | 50 | 40
            预算执行 | 预算执行率 | 预算执行率 | 100% | 90% | 10 | 9
            预算执行情况（万元） | 全年预算数 | 10 | 全年执行数 | 9 | 执行率 | 90%
            总分 | < | < | < | < | 60 | 49
            """);
    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 里程 5公里 4公里 50 40", "[预算执行, 预算执行率] 预算执行率 100% 90% 10 9");
    assertThat(funds(sink.project())).containsExactly("TOTAL 预算执行情况（万元） null 10 9 90% null null");
    assertThat(sink.project().reported().scoreText()).isEqualTo("49");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_total_ends_where_the_next_label_begins() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
            产出指标 | 数量指标 | 里程 | 5公里 | 5公里 | 90 | 90
            自评总分 | 96.75 | | | 自评等级 | 优 |
            """);
    assertThat(sink.project().reported())
        .extracting(Reported::weightText, Reported::scoreText, Reported::gradeText)
        .containsExactly(null, "96.75", "优");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void score_and_grade_may_share_a_cell_and_the_grade_that_of_a_remark() {
    assertThat(
            form("""
                 一级指标 | 三级指标 | 目标值 | 完成值 | 得分
                 产出指标 | 里程 | 5公里 | 5公里 | 90
                 自评得分：98.18　　自评等级：优 | < | < | < | <
                 """)
                .project()
                .reported())
        .extracting(Reported::scoreText, Reported::gradeText)
        .containsExactly("98.18", "优");
    assertThat(
            form("""
                 一级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 偏差原因
                 产出指标 | 里程 | 5公里 | 5公里 | 90 |
                 总分 | < | < | < | 90 | （自评等级：良）
                 """)
                .project()
                .reported())
        .extracting(Reported::scoreText, Reported::gradeText)
        .containsExactly("90", "良");
  }

  @Test
  void a_remark_on_the_whole_form_may_stand_above_the_total() {
    RecordingSink sink =
        form(
            """
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 完成值 | 得分
            产出指标 | 数量指标 | 里程 | ≥ | 5 | 5 | 90
            其他需要说明的事项 | < | < | 无 | < | < | <
            总分 | < | < | < | < | < | 90
            """);
    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 里程 5 5 null 90");
    assertThat(sink.project().reported().scoreText()).isEqualTo("90");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("其他需要说明的事项", "无"));
  }

  @Test
  void a_number_before_the_name_does_not_hide_the_number_in_its_column() {
    RecordingSink sink =
        form(
            """
            序号 | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分
            7 | 产出指标 | （1）里程 | 5公里 | 5公里 | 90
            """);
    assertThat(sink.project().indicators().get(0).number()).isEqualTo("（1）");
    assertThat(sink.project().indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("序号", "7"));
  }

  @Test
  void levels_may_have_rows_of_their_own_in_the_column_of_the_names() {
    RecordingSink sink =
        form(
            """
            指标名称 | 目标值 | 完成值 | 分值 | 得分
            一、产出指标（50分） | | | 50 | 49
            （一）数量指标 | | | |
            1.冷库数量 | 3个 | 3个 | 15 | 15
            （二）质量指标 | | | 35 | 34
            1.合格率 | 100% | 99% | 35 | 34
            二、效益指标 | | | |
            1.损耗率 | ≤1% | 0.8% | 40 | 38
            合计 | | | 90 | 87
            """);
    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 冷库数量 3个 3个 15 15",
            "[产出指标, 质量指标] 合格率 100% 99% 35 34",
            "[效益指标] 损耗率 ≤1% 0.8% 40 38");
    assertThat(points(sink.project()))
        .containsExactly("[产出指标] 50", "[产出指标, 数量指标] null", "[产出指标, 质量指标] 35", "[效益指标] null");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("产出指标得分", "49"), tuple("质量指标得分", "34"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void an_indicator_that_nobody_measured_is_no_level() {
    RecordingSink sink =
        form(
            """
            指标名称 | 目标值 | 完成值 | 分值 | 得分
            产出指标 | | | |
            冷库数量 | | | 15 | 0
            质量指标 | 3项 | 3项 | 15 | 15
            """);
    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 冷库数量 null null 15 0", "[产出指标] 质量指标 3项 3项 15 15");
  }

  private static RecordingSink form(String table) {
    return read("项目支出绩效自评表 | < | < | < | < | <\n项目名称 | 甲 | < | < | < | <\n" + table);
  }

  private static List<String> points(Project project) {
    return project.groups().stream().map(each -> each.path() + " " + each.weightText()).toList();
  }
}
