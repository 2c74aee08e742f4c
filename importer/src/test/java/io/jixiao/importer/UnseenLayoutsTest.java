package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.report.UnmappedCell;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Layouts that no template describes, drawn as a region might draw them. */
class UnseenLayoutsTest {

  @Test
  void columns_may_stand_in_any_order_and_level_cells_may_be_printed_once() {
    RecordingSink sink =
        read(
            """
            2023年度项目支出绩效自评表 | < | < | < | < | < | <
            填报单位：某市公园管理处 | < | < | 填报日期：2024年1月15日 | < | 单位：万元 | <
            项目名称 | 湖心岛绿化养护 | < | 项目负责人 | 林某 | < | <
            主管部门 | 某市园林局 | < | 项目单位 | 某市公园管理处 | < | <
            资金情况 | 资金来源 | 执行数 | 预算数 | 年初预算数 | 执行率 | 得分
            | 合计 | 18.2 | 20 | 20 | 91% | 9.1
            | 中央补助 | 8.2 | 10 | 10 | |
            | 市级财政资金 | 10 | 10 | 10 | |
            年度目标 | 年初设定目标 | < | < | 全年实际完成情况 | < | <
            | 养护绿地 3 万平方米 | < | < | 全部完成 | < | <
            一级指标 | 二级指标 | 三级指标 | 得分 | 权重 | 实际值 | 目标值
            产出指标 | 数量指标 | 养护面积 | 20 | 20 | 3万平方米 | ≥3万平方米
            | | 补种树木 | 8 | 10 | 80株 | 100株
            | 质量指标 | 成活率 | 20 | 20 | 97% | ≥95%
            效益指标 | 社会效益 | 游客人数 | 30 | 30 | 12万人次 | ≥10万人次
            满意度指标 | | 游客满意度 | 10 | 10 | 93% | ≥90%
            合计 | | | 97.1 | 100 | |
            """);

    Project project = sink.project();
    assertThat(project.fiscalYear()).isEqualTo(2023);
    assertThat(project.name()).isEqualTo("湖心岛绿化养护");
    assertThat(project.department().name()).isEqualTo("某市园林局");
    assertThat(project.implementingUnit().name()).isEqualTo("某市公园管理处");
    assertThat(project.filledOn()).isEqualTo("2024-01-15");
    assertThat(project.amountUnit()).isEqualTo("万元");
    assertThat(project.goal().expected()).isEqualTo("养护绿地 3 万平方米");
    assertThat(project.goal().actual()).isEqualTo("全部完成");
    assertThat(funds(project))
        .containsExactly(
            "TOTAL 合计 20 20 18.2 91% null 9.1",
            "SUPERIOR_SUBSIDY 中央补助 10 10 8.2 null null null",
            "LOCAL 市级财政资金 10 10 10 null null null");
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标, 数量指标] 养护面积 ≥3万平方米 3万平方米 20 20",
            "[产出指标, 数量指标] 补种树木 100株 80株 10 8",
            "[产出指标, 质量指标] 成活率 ≥95% 97% 20 20",
            "[效益指标, 社会效益] 游客人数 ≥10万人次 12万人次 30 30",
            "[满意度指标] 游客满意度 ≥90% 93% 10 10");
    assertThat(project.reported().weightText()).isEqualTo("100");
    assertThat(project.reported().scoreText()).isEqualTo("97.1");
    assertThat(project.attributes())
        .extracting(Attribute::heading, Attribute::text)
        .containsExactly(tuple("填报单位", "某市公园管理处"), tuple("项目负责人", "林某"));
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_stray_note_beside_the_table_is_left_over_and_not_eaten() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | |
            （2022年度） | < | < | < | < | |
            项目名称 | 校舍维修 | < | < | < | | 请财政所核对
            一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | |
            产出指标 | 维修面积 | ≥500平方米 | 520平方米 | 50 | | 数字待核
            满意度指标 | 师生满意度 | ≥90% | 95% | 10 | |
            总分 | < | < | < | 60 | |
            """);

    assertThat(indicators(sink.project()))
        .containsExactly("[产出指标] 维修面积 ≥500平方米 520平方米 null 50", "[满意度指标] 师生满意度 ≥90% 95% null 10");
    assertThat(unmapped(sink)).containsExactly("G3 请财政所核对", "G5 数字待核");
    assertThat(sink.forms.get(0).findings())
        .extracting(finding -> finding.code() + " " + finding.cell())
        .contains("UNMAPPED_CELL G3");
  }

  @Test
  void a_label_and_its_value_may_share_a_cell() {
    RecordingSink sink =
        read(
            """
            绩效自评表 | < | < | <
            项目名称：路灯改造　　预算年度：2022 | < | < | <
            主管部门：012-某县住建局　　实施单位：012003-某县市政所　　金额单位：元 | < | < | <
            指标名称 | 目标值 | 完成值 | 自评分
            更换路灯 | 100盏 | 100盏 | 60
            市民满意度 | ≥90% | 91% | 40
            自评总分 | | | 100
            自评结论：较好完成，综合得分 100 分，评价等级为“优”。 | < | < | <
            填报人： | 联系电话： | |
            """);

    Project project = sink.project();
    assertThat(project.name()).isEqualTo("路灯改造");
    assertThat(project.fiscalYear()).isEqualTo(2022);
    assertThat(project.department().code()).isEqualTo("012");
    assertThat(project.implementingUnit().name()).isEqualTo("某县市政所");
    assertThat(project.amountUnit()).isEqualTo("元");
    assertThat(indicators(project))
        .containsExactly("[] 更换路灯 100盏 100盏 null 60", "[] 市民满意度 ≥90% 91% null 40");
    assertThat(project.reported().gradeText()).isEqualTo("优");
    assertThat(project.reported().scoreText()).isEqualTo("100");
    assertThat(project.conclusion()).isEqualTo("较好完成，综合得分 100 分，评价等级为“优”。");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void headings_may_go_over_two_rows_without_merged_areas() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | < | < | < | < | <
            项目名称 | 农村饮水 | < | < | 评价年度 | 2021 | < | <
            绩效指标 | < | < | 指标值 | < | 权重 | 得分 | 备注
            一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整后指标值 | | |
            产出指标（60分） | 数量指标 | 1.新建水厂 | 2座 | 1座 | 60 | 55 | 征地延误
            满意度指标（40分） | 服务对象满意度 | 2.村民满意度 | ≥85% | | 40 | 40 |
            """);

    Project project = sink.project();
    assertThat(project.fiscalYear()).isEqualTo(2021);
    Indicator first = project.indicators().get(0);
    assertThat(first.number()).isEqualTo("1.");
    assertThat(first.name()).isEqualTo("新建水厂");
    assertThat(first.nameText()).isEqualTo("1.新建水厂");
    assertThat(text(first.adjustedTarget())).isEqualTo("1座");
    assertThat(first.attributes())
        .extracting(Attribute::heading, Attribute::text, Attribute::cell)
        .containsExactly(tuple("备注", "征地延误", "H5"));
    assertThat(indicators(project))
        .containsExactly(
            "[产出指标, 数量指标] 新建水厂 2座 null 60 55", "[满意度指标, 服务对象满意度] 村民满意度 ≥85% null 40 40");
    assertThat(project.groups())
        .extracting(group -> group.path() + " " + group.weightText())
        .containsExactly(
            "[产出指标] （60分）", "[产出指标, 数量指标] null", "[满意度指标] （40分）", "[满意度指标, 服务对象满意度] null");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void a_form_without_a_project_name_is_rejected_with_its_place() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            主管部门 | 某局 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 培训人次 | 100 | 100
            """);

    assertThat(sink.projects()).isEmpty();
    assertThat(sink.forms.get(0).problem().code()).isEqualTo("NAME_MISSING");
    assertThat(sink.forms.get(0).problem().cell()).isEqualTo("A1");
    assertThat(unmapped(sink)).isEmpty();
  }

  @Test
  void stacked_forms_end_where_the_next_title_or_name_begins() {
    String form =
        """
        项目名称 | %s | < | <
        一级指标 | 三级指标 | 年度指标值 | 实际完成值
        产出指标 | 人次 | 1 | 1
        总分 | | | 90
        """;
    assertThat(
            read("自评表 | < | < | <\n"
                    + form.formatted("甲")
                    + "\n\n自评表 | < | < | <\n"
                    + form.formatted("乙"))
                .projects())
        .extracting(Project::name, p -> p.source().range())
        .containsExactly(tuple("甲", "A1:D5"), tuple("乙", "A8:D12"));
    assertThat(read(form.formatted("甲") + form.formatted("乙")).projects())
        .extracting(Project::name)
        .containsExactly("甲", "乙");
  }

  @Test
  void a_sheet_without_forms_says_what_was_looked_for() {
    RecordingSink sink = read("填表说明 | \n请于三月底前报送 | ");

    assertThat(sink.forms).isEmpty();
    SheetReport report = sink.sheets.get(0);
    assertThat(report.problem().code()).isEqualTo("SHEET_NO_FORM");
    assertThat(report.unmapped()).isEqualTo(2);
  }

  @Test
  void notes_under_the_form_are_kept_under_their_heading() {
    RecordingSink sink =
        read(
            """
            项目支出绩效自评表 | < | < | <
            项目名称 | 甲 | < | <
            一级指标 | 三级指标 | 年度指标值 | 实际完成值
            产出指标 | 人次 | 1 | 1
            总分 | | | 90
            注：1.得分不得超过分值。 | < | < | <
            2.定性指标分三档。 | < | < | <
            """);

    assertThat(sink.project().attributes())
        .extracting(Attribute::heading, Attribute::text, Attribute::cell)
        .containsExactly(tuple("注", "1.得分不得超过分值。", "A6"), tuple("注", "2.定性指标分三档。", "A7"));
    assertThat(sink.project().reported().scoreText()).isEqualTo("90");
  }

  static RecordingSink read(String drawing) {
    return read("表", drawing);
  }

  static RecordingSink read(String sheetName, String drawing) {
    RecordingSink sink = new RecordingSink();
    new SheetInterpreter(FormKnowledge.SHIPPED)
        .sheet(GridText.grid(sheetName, drawing), "表.xlsx", ReadingHints.NONE, sink);
    return sink;
  }

  static List<String> unmapped(RecordingSink sink) {
    return sink.sheets.stream()
        .map(SheetReport::unmappedCells)
        .flatMap(List<UnmappedCell>::stream)
        .map(cell -> cell.cell() + " " + cell.text())
        .toList();
  }

  static List<String> funds(Project project) {
    return project.funds().stream()
        .map(
            (Fund fund) ->
                "%s %s %s %s %s %s %s %s"
                    .formatted(
                        fund.kind(),
                        fund.label(),
                        fund.initialBudget() == null ? null : fund.initialBudget().text(),
                        fund.adjustedBudget() == null ? null : fund.adjustedBudget().text(),
                        fund.executed() == null ? null : fund.executed().text(),
                        text(fund.executionRate()),
                        fund.weightText(),
                        fund.scoreText()))
        .toList();
  }

  static List<String> indicators(Project project) {
    return project.indicators().stream()
        .map(
            indicator ->
                "%s %s %s %s %s %s"
                    .formatted(
                        indicator.path(),
                        indicator.name(),
                        text(indicator.target()),
                        text(indicator.actual()),
                        indicator.weightText(),
                        indicator.scoreText()))
        .toList();
  }

  private static @Nullable String text(@Nullable Measure measure) {
    return measure == null ? null : measure.text();
  }
}
