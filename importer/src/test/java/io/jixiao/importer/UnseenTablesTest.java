package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.indicators;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that no template describes. */
class UnseenTablesTest {

  @Test
  void a_second_score_column_is_kept_under_its_heading() {
    RecordingSink sink =
        read(
            """
            附件2 | < | < | < | < | < | < | < | <
            2022年度省级部门预算项目绩效自评表 | < | < | < | < | < | < | < | <
            项目名称 | 数字档案馆 | < | < | 项目编码 | 320000210001 | < | < | <
            主管部门 | 某省档案局 | < | < | 实施单位 | 某省档案馆 | < | < | <
            项目资金(万元) | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 备注
            ^ | 年度资金总额 | 100.00 | 120.00 | 118.00 | 10 | 98.33% | 9.83 |
            ^ | 其中:财政拨款 | 100.00 | 120.00 | 118.00 | - | 98.33% | - | 追加
            ^ | 其他资金 | 0 | 0 | 0 | - | - | - |
            年度总体目标 | 完成 5 万卷档案数字化，建成利用平台。 | < | < | < | < | < | < | <
            年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 复核得分
            ^ | 产出指标 | 数量指标 | 数字化卷数 | ≥50000卷 | 51000卷 | 20 | 20 | 19
            ^ | ^ | ^ | 平台模块 | =6个 | 6个 | 10 | 10 | 10
            ^ | ^ | 时效指标 | 完成时间 | 12月底前 | 11月 | 20 | 20 | 20
            ^ | 效益指标 | 社会效益 | …… | | | | |
            ^ | ^ | 可持续影响 | 利用人次 | 逐年上升 | 逐年上升 | 30 | 28 | 25
            ^ | 满意度指标 | 服务对象满意度 | 查档群众满意度 | ≥90% | 96% | 10 | 10 | 10
            总分 | < | < | < | < | < | 100 | 97.83 | 93.83
            """);

    Project project = sink.project();
    assertThat(project.code()).isEqualTo("320000210001");
    assertThat(project.fiscalYear()).isEqualTo(2022);
    assertThat(project.goal().expected()).isEqualTo("完成 5 万卷档案数字化，建成利用平台。");
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 年度资金总额 100.00 120.00 118.00 98.33% 10 9.83",
            "CURRENT_APPROPRIATION 其中:财政拨款 100.00 120.00 118.00 98.33% - -",
            "OTHER 其他资金 0 0 0 - - -");
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标, 数量指标] 数字化卷数 ≥50000卷 51000卷 20 20",
            "[产出指标, 数量指标] 平台模块 =6个 6个 10 10",
            "[产出指标, 时效指标] 完成时间 12月底前 11月 20 20",
            "[效益指标, 可持续影响] 利用人次 逐年上升 逐年上升 30 28",
            "[满意度指标, 服务对象满意度] 查档群众满意度 ≥90% 96% 10 10");
    assertThat(project.indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("复核得分", "19"));
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("复核得分", "93.83"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void operator_and_unit_in_columns_of_their_own_are_kept() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位 | 实际完成值 | 得分
            产出指标 | 数量指标 | 培训人次 | ≥ | 90 | 人次 | 95 | 10
            产出指标 | 质量指标 | 合格率 | ≥ | 95 | % | 97 | 10
            总分 | | | | | | | 20
            """);
    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标, 数量指标] 培训人次 90 95 null 10", "[产出指标, 质量指标] 合格率 95 97 null 10");
    assertThat(sink.project().indicators().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("指标性质", "≥"), tuple("计量单位", "人次"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_side_label_may_be_written_a_character_to_a_cell() {
    RecordingSink sink =
        read(
            """
            部 门 项 目 支 出 绩 效 自 评 表 | < | < | < | < | < | <
            项 目 名 称 | 甲 | < | < | 主 管 部 门 | 乙局 | <
            项目资金 | 资金总额 | 全年预算数 | 10 | 全年执行数 | 9 | 90%
            绩 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 完成值 | 得分
            效 | 产出指标 | 数量指标 | 人次 | 5 | 5 | 50
            指 | | | 场次 | 5 | 5 | 30
            标 | 效益指标 | 社会效益指标 | 受益人 | 50 | 50 | 10
            总 分 | | | | | | 90
            """);
    assertThat(sink.project().name()).isEqualTo("甲");
    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标, 数量指标] 人次 5 5 null 50",
            "[产出指标, 数量指标] 场次 5 5 null 30",
            "[效益指标, 社会效益指标] 受益人 50 50 null 10");
    assertThat(unmapped(sink)).containsExactly("G3 90%");
  }

  @Test
  void what_is_headed_indicator_before_the_second_level_is_the_first() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 修路 | < | < | < | <
            指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
            产出 | 数量指标 | 里程 | 5公里 | 5公里 | 40
            ^ | 质量指标 | 合格率 | 100% | 100% | 10
            效益 | 社会效益 | 车流 | 9辆 | 9辆 | 40
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出, 数量指标] 里程 5公里 5公里 null 40",
            "[产出, 质量指标] 合格率 100% 100% null 10",
            "[效益, 社会效益] 车流 9辆 9辆 null 40");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void last_years_money_is_not_the_amount_of_a_list() {
    RecordingSink sink =
        read(
            """
            2023年项目支出绩效自评汇总表 | < | < | < | <
            序号 | 项目名称 | 上年预算数 | 本年预算数 | 自评得分
            1 | 修路 | 10 | 12 | 95
            2 | 架桥 | 20 | 22 | 96
            """);

    assertThat(sink.rows).extracting(row -> row.amount().text()).containsExactly("12", "22");
    assertThat(sink.rows)
        .flatExtracting(ProjectListRow::attributes)
        .containsExactly(new Attribute("上年预算数", "10", "C3"), new Attribute("上年预算数", "20", "C4"));
  }

  @Test
  void a_list_ends_with_a_total_that_is_no_project() {
    RecordingSink sink =
        read(
            """
            某县2023年项目支出绩效自评汇总表 | < | < | < | < | < | <
            主管部门（盖章）：某县教育局 | < | < | | 单位：万元 | < | <
            序号 | 项目名称 | 项目单位 | 预算数 | 执行数 | 自评得分 | 评价等级
            1 | 营养餐 | 某县教育局 | 100 | 98 | 98.5 | 优
            2 | [1300001234567]校舍维修 | 某县一中 | 50.5 | 50.5 | 88 | 良
            合计 | | | 150.5 | 148.5 | |
            填表人： | | 联系电话： | | | |
            """);
    assertThat(sink.lists).hasSize(1);
    assertThat(sink.lists.get(0).fiscalYear()).isEqualTo(2023);
    assertThat(sink.lists.get(0).department().name()).isEqualTo("某县教育局");
    assertThat(sink.lists.get(0).amountUnit()).isEqualTo("万元");
    assertThat(sink.rows)
        .extracting(
            ProjectListRow::number,
            ProjectListRow::name,
            ProjectListRow::unit,
            r -> r.amount().text() + " " + r.amount().yuan(),
            ProjectListRow::scoreText,
            ProjectListRow::gradeText)
        .containsExactly(
            tuple("1", "营养餐", "某县教育局", "100 1000000", "98.5", "优"),
            tuple("2", "校舍维修", "某县一中", "50.5 505000", "88", "良"));
    assertThat(sink.rows.get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("执行数", "98"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void goals_may_stand_beside_their_labels_and_the_total_on_top() {
    RecordingSink sink =
        read(
            """
            市级项目绩效自评表（2023年度） | < | < | < | < | < | <
            项目名称 | 社区养老服务 | < | < | 项目起止时间 | 2023.1-2023.12 | <
            主管部门 | 101 某市民政局 | < | < | 实施单位 | 某市民政局 | <
            项目预算执行情况(万元) | 预算数 | < | 300 | 执行数 | 250 | 83.3%
            年度总体目标 | 预期目标 | 建成 5 个中心 | < | 实际完成情况 | 建成 4 个 | <
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 得分
            ^ | 总分 | | | | | 88
            ^ | 产出 | 数量 | 建成数 | 5个 | 4个 | 40
            ^ | 效益 | 社会效益 | 服务老人 | 1000人 | 1100人 | 48
            """);
    Project project = sink.project();
    assertThat(project.goal().expected()).isEqualTo("建成 5 个中心");
    assertThat(project.goal().actual()).isEqualTo("建成 4 个");
    assertThat(indicators(project))
        .containsExactly("[产出, 数量] 建成数 5个 4个 null 40", "[效益, 社会效益] 服务老人 1000人 1100人 null 48");
    assertThat(project.reported().scoreText()).isEqualTo("88");
    assertThat(project.department().code()).isEqualTo("101");
    assertThat(unmapped(sink)).containsExactly("G4 83.3%");
  }

  @Test
  void a_level_may_be_merged_over_those_below_it_and_a_goal_go_over_rows() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | < | <
            （2023年度） | < | < | < | < | < | < | <
            项目名称 | < | 防汛物资储备 | < | < | < | < | <
            主管部门 | < | 某市应急管理局 | < | < | 实施单位 | 某市救灾物资中心 | <
            项目资金（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） | 得分
            ^ | ^ | 年度资金总额 | 30 | 30 | 30 | 100% | 10
            ^ | ^ | 其中：财政拨款 | 30 | 30 | 30 | 100% |
            ^ | ^ | 单位自有资金 | 0 | 0 | 0 | |
            年度总体目标 | 年初设定目标 | < | < | < | 全年目标实际完成情况 | < | <
            ^ | 目标1：储备编织袋 | < | < | < | 完成情况1：储备编织袋 2 万条 | < | <
            ^ | 目标2：更新帐篷 | < | < | < | 完成情况2：更新帐篷 50 顶 | < | <
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成指标值 | 分值 | 得分
            ^ | 产出指标(50) | 数量指标 | 编织袋 | ≥2万条 | 2万条 | 25 | 25
            ^ | ^ | 成本指标 | 采购成本 | ≤30万元 | 30万元 | 25 | 25
            ^ | 效益指标(30) | 社会效益指标 | 保障能力 | 提升 | 提升 | 30 | 28
            ^ | 满意度指标(10) | < | 群众满意度 | ≥90% | 95% | 10 | 10
            ^ | 预算执行率(10) | < | < | 100% | 100% | 10 | 10
            合 计 | < | < | < | < | < | 100 | 98
            自评等级 | 优 | | | | | |
            """);
    Project project = sink.project();
    assertThat(project.goal().expected()).isEqualTo("目标1：储备编织袋\n目标2：更新帐篷");
    assertThat(project.goal().actual()).isEqualTo("完成情况1：储备编织袋 2 万条\n完成情况2：更新帐篷 50 顶");
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标, 数量指标] 编织袋 ≥2万条 2万条 25 25",
            "[产出指标, 成本指标] 采购成本 ≤30万元 30万元 25 25",
            "[效益指标, 社会效益指标] 保障能力 提升 提升 30 28",
            "[满意度指标] 群众满意度 ≥90% 95% 10 10",
            "[] 预算执行率(10) 100% 100% 10 10");
    assertThat(project.reported().gradeText()).isEqualTo("优");
    assertThat(project.reported().scoreText()).isEqualTo("98");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_subtotal_is_no_indicator() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 培训人次 | ≥90人次 | 95人次 | 30 | 30
            ^ | 合格率 | ≥95% | 90% | 20 | 18
            小计 | < | | | 50 | 48
            满意度指标 | 学员满意度 | ≥90% | 91% | 10 | 10
            ^ | 小计 | | | 10 | 10
            总分 | < | < | < | 60 | 58
            """);

    Project project = sink.project();
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标] 培训人次 ≥90人次 95人次 30 30",
            "[产出指标] 合格率 ≥95% 90% 20 18",
            "[满意度指标] 学员满意度 ≥90% 91% 10 10");
    assertThat(project.reported().scoreText()).isEqualTo("58");
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(
            tuple("产出指标小计分值", "50"),
            tuple("产出指标小计得分", "48"),
            tuple("满意度指标小计分值", "10"),
            tuple("满意度指标小计得分", "10"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void an_indicator_may_be_named_like_the_total() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 甲 | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            产出指标 | 培训人次 | ≥90人次 | 95人次 | 30
            ^ | 合计 | ≤20万元 | 18万元 | 20
            ^ | 合格率 | ≥95% | 98% | 20
            合计 | < | < | < | 70
            """);

    assertThat(indicators(sink.project()))
        .containsExactly(
            "[产出指标] 培训人次 ≥90人次 95人次 null 30",
            "[产出指标] 合计 ≤20万元 18万元 null 20",
            "[产出指标] 合格率 ≥95% 98% null 20");
    assertThat(sink.project().reported().scoreText()).isEqualTo("70");
  }

  @Test
  void a_level_over_a_table_of_its_own_is_the_level_of_its_indicators() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | <
                项目名称 | 城市书房 | < | <
                一、产出指标（50分） | < | < | <
                指标名称 | 指标值 | 完成值 | 得分
                建成数量 | 8个 | 8个 | 30
                验收合格率 | 100% | 100% | 20
                二、效益指标（50分） | < | < | <
                指标名称 | 指标值 | 完成值 | 得分
                借阅人次 | ≥5万 | 5.6万 | 50
                """)
            .project();

    assertThat(indicators(project))
        .containsExactly(
            "[产出指标] 建成数量 8个 8个 null 30",
            "[产出指标] 验收合格率 100% 100% null 20",
            "[效益指标] 借阅人次 ≥5万 5.6万 null 50");
    assertThat(project.groups())
        .extracting(IndicatorGroup::path, IndicatorGroup::weightText)
        .contains(tuple(List.of("产出指标"), "（50分）"), tuple(List.of("效益指标"), "（50分）"));
  }
}
