package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import org.junit.jupiter.api.Test;

/** Declarations of targets, which speak of last year and of years to come. */
class UnseenDeclarationsTest {

  @Test
  void what_is_asked_for_stands_beside_last_years_money_and_again_by_what_it_is_spent_on() {
    RecordingSink sink =
        read(
            """
            某市项目支出绩效目标申报表 | < | < | < | < | < | <
            项目基本情况 | 项目名称 | 农业气象监测 | < | < | 项目负责人 | 张三
            项目资金情况 | 资金来源（万元） | 项目 | 上年度预算安排 | 上年度实际执行 | 本年度申请金额 | 备注
            ^ | ^ | 合计 | 92 | 90.6 | 98 |
            ^ | ^ | 财政拨款 | 80 | 80 | 86 |
            ^ | 明细预算（万元） | 项目 | 上年度预算安排 | 上年度实际执行 | 本年度申请金额 | 测算依据
            ^ | ^ | 合计 | 92 | 90.6 | 98 |
            ^ | ^ | 1.维护费 | 60 | 59.1 | 64.5 | 86站
            绩效指标 | 绩效指标 | 指标名称 | < | 上年度实际水平 | 本年度计划水平 | 计算公式
            ^ | ^ | 二级指标 | 三级指标 | ^ | ^ | ^
            ^ | 目标完成程度 | 数量指标 | 自动站数量 | 84个 | 86个 | 实际站数
            ^ | ^ | ^ | 发布期数 | 52期 | ≥52期 |
            ^ | 项目实施效益 | 社会效益指标 | 预警提前量 | 32分钟 | ≥35分钟 |
            财政主管业务科室意见 | < | 同意 | < | < | < | <
            """);

    Project project = sink.project();
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 合计 98 null null null null null",
            "CURRENT_APPROPRIATION 财政拨款 86 null null null null null");
    assertThat(project.funds().get(0).attributes())
        .contains(new Attribute("上年度实际执行", "90.6", "E4"));
    assertThat(project.attributes())
        .contains(
            new Attribute("1.维护费/本年度申请金额", "64.5", "F8"), new Attribute("财政主管业务科室意见", "同意", "C14"));
    assertThat(project.reported().scoreText()).isNull();
    assertThat(indicators(project))
        .containsExactly(
            "[目标完成程度, 数量指标] 自动站数量 86个 null null null",
            "[目标完成程度, 数量指标] 发布期数 ≥52期 null null null",
            "[项目实施效益, 社会效益指标] 预警提前量 ≥35分钟 null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_table_of_long_term_targets_may_be_left_blank_above_that_of_the_year() {
    RecordingSink sink =
        read(
            """
            项目绩效目标申报表 | < | < | < | <
            项目名称 | 饮水工程 | < | < | <
            长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
            ^ | 产出指标 | 数量指标 | |
            ^ | 效益指标 | 社会效益指标 | |
            年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
            ^ | 产出指标 | 数量指标 | 供水工程 | 12处
            """);

    assertThat(indicators(sink.project())).containsExactly("[产出指标, 数量指标] 供水工程 12处 null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void the_money_of_the_year_may_stand_before_that_of_all_years() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标申报表 | < | < | < | <
            项目名称 | 饮水工程 | < | < | <
            资金 | 年度资金总额 | 300 | 项目总投资 | 900
            ^ | 其中：财政拨款 | 280 | 其中：财政拨款 | 840
            ^ | 其他资金 | 20 | 其他资金 | 60
            一级指标 | 二级指标 | 三级指标 | 指标值 |
            产出指标 | 数量指标 | 供水工程 | 12处 |
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 年度资金总额 300 null null null null null",
            "CURRENT_APPROPRIATION 其中：财政拨款 280 null null null null null",
            "OTHER 其他资金 20 null null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void parts_of_a_budget_may_stand_below_it_behind_other_labels() {
    RecordingSink sink =
        read(
            """
            2024年部门预算项目绩效目标表 | < | < | <
            单位：某人民医院 | | | 金额：万元
            项目名称 | 医共体建设 | 预算金额 | 2650
            主管部门 | 某卫生健康委员会 | 其中：财政资金 | 1000
            项目负责人 | 张三 | 事业收入资金 | 1650
            一级指标 | 三级指标 | 指标值 | 权重
            产出指标 | 成员单位 | 6家 | 10
            """);

    assertThat(sink.project().amountUnit()).isEqualTo("万元");
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 预算金额 2650 null null null null null",
            "CURRENT_APPROPRIATION 其中：财政资金 1000 null null null null null",
            "OTHER 事业收入资金 1650 null null null null null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_heads_the_text_of_a_goal_is_no_goal() {
    RecordingSink sink =
        read(
            """
            项目绩效目标申报表 | < | <
            项目名称 | 农业气象监测 | <
            预期目标 | 内容 | 单位申报
            ^ | 预期效果 | 提高防灾能力
            一级指标 | 三级指标 | 指标值
            产出指标 | 自动站 | 86个
            """);

    assertThat(sink.project().goal().expected()).isNull();
    assertThat(sink.project().attributes()).contains(new Attribute("预期效果", "提高防灾能力", "C4"));
  }

  @Test
  void
      a_title_over_the_indicators_begins_no_other_form_and_the_year_s_money_stands_beside_the_term_s() {
    RecordingSink sink =
        read(
            """
            项目支出绩效目标表 | < | < | < | <
            （2020年度） | < | < | < | <
            项目名称 | 校舍维修 | < | < | <
            主管部门\\n及编码 | [015001]青岚区教育局 | < | 实施单位 | 青岚区教育局
            项目资金 | 资金总额 | 4600万元 | 当年资金总额： | 2300万元
            ^ | 其中：财政拨款 | 4600万元 | 其中：当年财政拨款 | 2300万元
            ^ | 其他资金 |  | 当年其他资金 |
            绩效项目指标表 | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | < | 指标值
            产出指标 | 数量指标 | 校舍维修工程数量 | < | 12
            """);

    assertThat(sink.project().department().code()).isEqualTo("015001");
    assertThat(sink.project().department().name()).isEqualTo("青岚区教育局");
    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 当年资金总额： 2300万元 null null null null null",
            "CURRENT_APPROPRIATION 其中：当年财政拨款 2300万元 null null null null null",
            "OTHER 当年其他资金 null null null null null null");
    assertThat(sink.project().funds().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("资金总额", "4600万元"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void one_amount_alone_is_the_total_where_its_side_says_money_and_unit() {
    Project project =
        read("""
                绩效目标申报表 | < | <
                项目名称 | 学生宿舍维修 | <
                项目资金申请（万元） | 资金总额： | 85.6
                一级指标 | 三级指标 | 指标值
                产出指标 | 维修宿舍栋数 | 4栋
                """)
            .project();

    assertThat(funds(project)).containsExactly("TOTAL 资金总额： 85.6 null null null null null");
    assertThat(project.amountUnit()).isEqualTo("万元");
  }

  @Test
  void goal_and_use_of_the_money_may_go_on_beside_their_labels() {
    RecordingSink sink =
        read(
            """
            2024年度项目支出绩效目标申报表 | < | < | < | < | <
            项目名称 | 消防装备购置 | < | 主管部门 | 消防救援支队 | <
            预算规模及资金用途 | 预算数 | 680 | 其中：财政资金 | 600 | 其他资金：80
            ^ | 购置消防车2辆及防护装备360套。 | < | < | < | <
            绩效目标 | 1.提升装备水平 | < | < | < | <
            ^ | 2.缩短出警时间 | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
            产出指标 | 数量指标 | 购置消防车数量 | 消防车的数量 | ≥2辆 | 采购计划
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 预算数 680 null null null null null",
            "CURRENT_APPROPRIATION 其中：财政资金 600 null null null null null",
            "OTHER 其他资金 80 null null null null null");
    assertThat(sink.project().goal().expected()).isEqualTo("1.提升装备水平\n2.缩短出警时间");
    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("预算规模及资金用途", "购置消防车2辆及防护装备360套。"));
    assertThat(unmapped(sink)).isEmpty();
  }
}
