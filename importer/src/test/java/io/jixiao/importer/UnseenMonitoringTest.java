package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;

/** Forms in the middle of the year and before it: what was done so far, what is wanted. */
class UnseenMonitoringTest {

  @Test
  void what_was_done_by_a_month_is_the_actual_and_what_is_expected_is_kept_beside() {
    RecordingSink sink =
        read(
            """
            项目支出绩效运行监控表（2023年度） | < | < | < | < | <
            项目名称 | 养路 | < | 实施单位 | 某段 | <
            项目资金（万元） | | 年初预算数 | 1～8月执行数 | 1～8月执行率 | 全年预计执行数
            ^ | 年度资金总额 | 60 | 30 | 50% | 60
            1-8月目标完成情况 | 已养护一半。 | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 1～8月执行情况 | 全年预计完成情况 | 偏差原因分析
            产出指标 | 里程 | 10公里 | 5公里 | 10公里 | 雨季
            """);

    Project project = sink.project();
    assertThat(funds(project)).containsExactly("TOTAL 年度资金总额 60 null 30 50% null null");
    assertThat(project.funds().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("全年预计执行数", "60"));
    assertThat(project.goal().actual()).isEqualTo("已养护一半。");
    assertThat(indicators(project)).containsExactly("[产出指标] 里程 10公里 5公里 null null");
    assertThat(project.indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("全年预计完成情况", "10公里"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_reason_may_be_merged_over_indicators_and_a_conclusion_ends_them() {
    RecordingSink sink =
        read(
            """
            2023年度项目绩效运行监控表（1-6月） | < | < | < | <
            项目名称 | 雨污分流 | < | < | <
            一级指标 | 三级指标 | 年度目标值 | 1-6月完成值 | 偏差原因
            产出指标 | 小区数量 | 18个 | 7个 | 前期管线探测耗时较长
            ^ | 管道长度 | 24公里 | 9公里 | ^
            ^ | 合格率 | 100% | 100% |
            监控结论 | 需整改 | < | < | <
            """);

    Project project = sink.project();
    assertThat(project.indicators())
        .extracting(Indicator::name, Indicator::deviationReason)
        .containsExactly(
            tuple("小区数量", "前期管线探测耗时较长"), tuple("管道长度", "前期管线探测耗时较长"), tuple("合格率", null));
    assertThat(project.conclusion()).isEqualTo("需整改");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_was_reached_in_another_year_is_no_actual() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标表 | < | < | < | <
            项目名称 | 养路 | < | < | <
            一级指标 | 三级指标 | 上年实际值 | 本年目标值 | 分值
            产出指标 | 里程 | 8公里 | 10公里 | 90
            """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标] 里程 10公里 null 90 null");
    assertThat(sink.project().indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("上年实际值", "8公里"));
  }

  @Test
  void where_nothing_is_spent_yet_the_money_may_stand_beside_each_other() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标申报表 | < | < | < | <
            项目名称 | 海绵设施 | < | 申报单位 | 某中心
            项目资金（万元） | 资金总额 | 财政拨款 | 其中：上年结转 | 单位资金
            ^ | 356.8 | 340 | 16.8 | /
            一级指标 | 三级指标 | 指标值 | 权重 | 备注
            产出指标 | 设施 | 212处 | 90 |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 356.8 null null null null null",
            "CURRENT_APPROPRIATION 财政拨款 340 null null null null null",
            "CARRY_OVER 其中：上年结转 16.8 null null null null null",
            "OTHER 单位资金 / null null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void targets_of_several_years_may_stand_beside_those_of_the_year() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标表 | < | < | < | < | < | <
            项目名称 | 观测 | < | < | < | < | <
            总体目标 | 中期目标（2022年-2024年） | < | < | 年度目标 | < | <
            ^ | 目标1：建网。 | < | < | 建站。 | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
            产出指标 | 数量指标 | 站点 | ≥36个 | 数量指标 | 当年站点 | ≥12个
            ^ | 质量指标 | 有效率 | ≥95% | 质量指标 | 当年有效率 | ≥94%
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 站点 ≥36个 null null null",
            "[产出指标, 质量指标] 有效率 ≥95% null null null",
            "[产出指标, 数量指标] 当年站点 ≥12个 null null null",
            "[产出指标, 质量指标] 当年有效率 ≥94% null null null");
    assertThat(sink.project().indicators())
        .extracting(indicator -> indicator.attributes().get(0).heading())
        .containsExactly("中期目标（2022年-2024年）", "中期目标（2022年-2024年）", "年度目标", "年度目标");
    assertThat(sink.project().goal().expected()).isEqualTo("建站。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_months_of_a_column_give_way_to_the_whole_year() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 养路 | < | < | <
            资金来源 | 全年预算数 | 1-6月执行数 | 全年执行数 | 得分
            年度资金总额 | 60 | 30 | 58 | 9.7
            一级指标 | 三级指标 | 指标值 | 1-6月完成情况 | 全年实际完成值
            产出指标 | 里程 | 10公里 | 5公里 | 9公里
            """);

    Project project = sink.project();
    assertThat(funds(project)).containsExactly("TOTAL 年度资金总额 null 60 58 null null 9.7");
    assertThat(project.funds().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("1-6月执行数", "30"));
    assertThat(indicators(project)).containsExactly("[产出指标] 里程 10公里 9公里 null null");
    assertThat(project.indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("1-6月完成情况", "5公里"));
  }

  @Test
  void a_remark_between_indicators_without_points_ends_nothing() {
    RecordingSink sink =
        read(
            """
            项目支出绩效运行监控表 | < | < | <
            项目名称 | 养路 | < | <
            一级指标 | 三级指标 | 年度指标值 | 1-7月完成情况
            产出指标 | 里程 | 10公里 | 5公里
            偏差原因：受疫情影响 | < | < | <
            产出指标 | 桥梁 | 3座 | 2座
            效益指标 | 畅通率 | 95% | 96%
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标] 里程 10公里 5公里 null null",
            "[产出指标] 桥梁 3座 2座 null null",
            "[效益指标] 畅通率 95% 96% null null");
  }

  @Test
  void what_was_reached_by_the_middle_of_the_year_is_the_actual_value() {
    RecordingSink sink =
        read(
            """
            项目支出绩效监控表 | < | < | < | <
            项目名称 | 展陈提升经费 | < | < | <
            一级指标 | 指标名称 | 指标值 | 半年度\\n指标执行情况 | 完成目标可能性
            产出指标 | 更新展板数量 | ≥40块 | 已更新18块 | 确定能
            """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标] 更新展板数量 ≥40块 已更新18块 null null");
  }
}
