package io.jixiao.importer;

import static io.jixiao.importer.UnseenLayoutsTest.funds;
import static io.jixiao.importer.UnseenLayoutsTest.read;
import static io.jixiao.importer.UnseenLayoutsTest.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectListRow;
import org.junit.jupiter.api.Test;

/** Totals, dates and figures that stand where no template has them. */
class UnseenTotalsTest {

  @Test
  void points_and_score_of_the_total_may_stand_one_column_too_far_left_and_that_is_told() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 里程 | 1 | 1 | 100 | 97
            总分 | < | < | 100 | 97 |
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("97");
    assertThat(sink.forms.get(0).findings())
        .filteredOn(finding -> finding.code().equals(FindingCode.HEADING_GUESSED.name()))
        .extracting(finding -> finding.message().zh())
        .singleElement()
        .asString()
        .contains("“100”（D5）→ 分值", "“97”（E5）→ 得分");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_total_without_points_stays_under_its_headings() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 里程 | 12 | 12 | 100 |
            合计 | < | < | 12 | 100 |
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isNull();
  }

  @Test
  void the_total_row_may_name_the_grade() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | 三级指标 | 分值 | 得分 | 评分标准 | 扣分原因
            产出指标 | 里程 | 100 | 97 | 按比例 | 略
            合计 | < | 100 | 97 | 自评等级：优 | <
            """);

    assertThat(sink.project().reported().scoreText()).isEqualTo("97");
    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void what_all_projects_of_a_list_come_to_is_no_project() {
    RecordingSink sink =
        read(
            """
            序号 | 项目名称 | 实施单位 | 全年预算数 | 自评得分
            1 | 甲 | 某校 | 10 | 95
            2 | 乙 | 某校 | 20 | 91
            合计 | < | < | 30 |
            """);

    assertThat(sink.rows).extracting(ProjectListRow::name).containsExactly("甲", "乙");
    assertThat(unmapped(sink)).isEmpty();
  }

  /** The rate stands under 项目资金 like the amounts, and is none of them. */
  @Test
  void the_amount_of_a_project_in_a_list_is_not_the_rate_beside_it() {
    RecordingSink sink =
        read(
            """
            序号 | 预算单位 | 项目名称 | 项目资金 | < | < | 自评情况 | <
            ^ | ^ | ^ | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级
            1 | 某局 | 甲 | 86.00 | 84.28 | 98% | 98.3 | 优
            """);

    ProjectListRow row = sink.rows.get(0);
    assertThat(row.amount()).isNotNull();
    assertThat(row.amount().text()).isEqualTo("86.00");
    assertThat(row.attributes())
        .extracting(each -> each.heading() + " " + each.text())
        .containsExactlyInAnyOrder("全年执行数 84.28", "执行率 98%");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_date_beside_a_label_is_what_the_label_says_and_one_behind_a_gap_the_date_of_filling() {
    RecordingSink sink =
        read(
            """
            预算项目绩效自评表 | < | < | <
            填报单位（公章）：某区疾控中心　　　　　　2023年1月16日　　　　　　单位：元 | < | < | <
            项目名称 | 甲 | 资金到位时间： | 2022年5月
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 里程 | 1 | 1
            """);

    Project project = sink.project();
    assertThat(project.implementingUnit().name()).isEqualTo("某区疾控中心");
    assertThat(project.filledOn()).isEqualTo("2023-01-16");
    assertThat(project.amountUnit()).isEqualTo("元");
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("资金到位时间", "2022年5月"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_figure_may_name_the_unit_of_all() {
    Project project =
        read("""
                项目支出绩效自评表 | < | < | <
                项目名称 | 甲 | < | <
                项目资金 | 年初预算 | 全年预算 | 全年执行数
                年度资金总额 | 150 万元 | 150万元 | 142.6万元
                其中：中央补助 | 100 | 100 | 100
                一级指标 | 三级指标 | 年度指标值 | 实际完成值
                产出指标 | 里程 | 1 | 1
                """)
            .project();

    assertThat(project.amountUnit()).isEqualTo("万元");
    assertThat(project.funds().get(1).executed().yuan()).isEqualByComparingTo("1000000");
  }

  @Test
  void money_that_was_paid_in_may_stand_between_budget_and_spending_and_the_rate_behind() {
    RecordingSink sink =
        read(
            """
            项目绩效自评表 | < | < | < | < | < | <
            项目名称 | 甲 | < | < | 实施（主管）单位 | 某局 | <
            预算安排情况（调整后） | < | 资金到位情况 | < | 资金执行情况 | < | 预算执行进度
            预算数 | 25 | 到位数 | 24 | 执行数 | 21.3 | 85.2%
            其中：财政资金 | 25 | 其中：财政资金 | 24 | 其中：财政资金 | 21.3 | ^
            年度预期目标 | < | < | 具体完成情况 | < | < | 总体完成率
            核验机具。 | < | < | 已核验。 | < | < | 100%
            一级指标 | 二级指标 | 三级指标 | 预期指标值 | 实际完成值 | 分值 | 自评得分
            产出指标(40) | 数量指标 | 机具 | 1 | 1 | 40 | 40
            """);

    Project project = sink.project();
    assertThat(project.implementingUnit().name()).isEqualTo("某局");
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 预算数 null 25 21.3 85.2% null null",
            "CURRENT_APPROPRIATION 其中：财政资金 null 25 21.3 null null null");
    assertThat(project.funds().get(0).attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("到位数", "24"));
    assertThat(project.goal().expected()).isEqualTo("核验机具。");
    assertThat(project.goal().actual()).isEqualTo("已核验。");
    assertThat(project.groups().get(0).weight()).isEqualByComparingTo("40");
  }

  @Test
  void points_in_the_title_of_the_funds_may_be_full_width_and_other_money_is_not_the_budget_s() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | <
            项目名称 | 甲 | < | < | <
            预算执行情况（２０分） | | 预算数 | 支出 | 得分
            ^ | 资金总额 | １２０ | １０８．６ | 18.1
            ^ | 非财政资金 | 0 | 0 |
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
            产出指标 | 里程 | 1 | 1 | 80
            """);

    assertThat(funds(sink.project()))
        .containsExactly(
            "TOTAL 资金总额 null １２０ １０８．６ null ２０分 18.1", "OTHER 非财政资金 null 0 0 null null null");
    assertThat(sink.project().funds().get(0).weight()).isEqualByComparingTo("20");
  }

  @Test
  void the_total_row_may_name_the_grade_under_a_label_in_brackets() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 甲 | < | < | < | < | <
            一级指标 | 三级指标 | 年度指标值 | 分值 | 得分 | 偏差原因 |
            产出指标 | 里程 | 1 | 100 | 97 | |
            总分 | < | < | 100 | 97 | （自评等级） | 优
            """);

    assertThat(sink.project().reported().gradeText()).isEqualTo("优");
    assertThat(sink.project().reported().deviationReason()).isNull();
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void points_of_the_total_stand_under_a_value_where_the_levels_have_the_points() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | <
            项目名称 | 甲 | < | < | < | <
            一级指标 | < | 三级指标 | 年度指标值 | 实际完成值 | 得分
            名称 | 分值 | ^ | ^ | ^ | ^
            产出指标 | 90 | 里程 | 1 | 1 | 90
            总分 | < | < | 100 | | 98.5
            """);

    assertThat(sink.project().reported().weightText()).isEqualTo("100");
    assertThat(sink.project().reported().scoreText()).isEqualTo("98.5");
    assertThat(sink.forms.get(0).findings())
        .filteredOn(finding -> finding.code().equals(FindingCode.HEADING_GUESSED.name()))
        .extracting(finding -> finding.message().zh())
        .singleElement()
        .asString()
        .contains("“100”（D6）→ 分值");
  }

  @Test
  void points_of_the_total_may_stand_under_those_of_the_first_level() {
    Project project =
        read("""
                部门整体支出绩效自评表 | < | < | < | < | <
                评价单位： | 数字城管中心 | < | < | < | <
                一级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 自评得分
                投入 | 10 | 在职人员控制率 | 10 | 不高于100%。 | 10
                过程 | 90 | 预算完成率 | 90 | 100%计满分。 | 87
                总　分 | 100 |  |  |  | 97
                """)
            .project();

    assertThat(project.reported().weightText()).isEqualTo("100");
    assertThat(project.reported().scoreText()).isEqualTo("97");
    assertThat(project.attributes()).extracting(Attribute::heading).doesNotContain("分值");
  }
}
