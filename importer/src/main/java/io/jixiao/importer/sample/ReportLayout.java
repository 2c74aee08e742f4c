package io.jixiao.importer.sample;

import static io.jixiao.schema.project.FundKind.LOCAL;
import static io.jixiao.schema.project.FundKind.SUPERIOR_SUBSIDY;
import static io.jixiao.schema.project.FundKind.TOTAL;

import java.util.List;

/**
 * A report rather than a form: numbered headings with running text under them, label and value in
 * one cell, headings two rows high, no total row; score and grade stand in the conclusion.
 */
final class ReportLayout implements Layout {
  private static final int LAST = 9;
  private static final List<FundRow> FUND_ROWS =
      List.of(
          new FundRow(TOTAL, "合计", null),
          new FundRow(SUPERIOR_SUBSIDY, "上级补助资金", TOTAL),
          new FundRow(LOCAL, "市县区财政资金", TOTAL));
  private static final IndicatorColumns INDICATORS =
      new IndicatorColumns(
          Block.at(0, 2),
          Block.at(0, 3),
          Block.at(0, 5),
          Block.at(0, 7),
          Block.at(0, 8),
          Block.at(0, 9));

  @Override
  public String id() {
    return "report";
  }

  @Override
  public void draw(SampleForm form, Canvas canvas) {
    canvas.columns(9, 12, 20, 16, 13, 16, 13, 9, 9, 22);
    new Drawing(form, canvas).draw();
  }

  /** One drawing; knows how far down it has come. */
  private static final class Drawing {
    private final SampleForm form;
    private final Canvas canvas;
    private int row;

    Drawing(SampleForm form, Canvas canvas) {
      this.form = form;
      this.canvas = canvas;
    }

    void draw() {
      header();
      basics();
      results();
      conclusions();
    }

    private void header() {
      canvas.title(Block.across(row++, 0, LAST), form.title());
      heading("项目名称：" + form.name());
      heading("项目单位：" + form.implementingUnit().withDash());
      heading("主管部门：" + form.department().withDash());
      heading(form.filledOn());
    }

    private void basics() {
      heading("一、项目基本信息");
      heading("（一）项目概况");
      inOneCell("项目概况");
      inOneCell("立项依据");
      inOneCell("项目设立的必要性");
      inOneCell("保证项目实施的措施与制度");
      heading("（二）项目绩效目标");
      section("（1）", "项目实施期绩效目标");
      heading("（2）项目年度目标");
      prose(form.goalExpected());
      section("（三）", "项目实施计划");
    }

    private void results() {
      heading("二、项目绩效完成情况");
      heading("（一）预算执行情况");
      funds();
      heading("（二）绩效指标完成情况");
      indicators();
    }

    private void conclusions() {
      heading("三、项目自评结果");
      heading("1.项目自评得分和结论");
      prose(form.conclusion());
      heading("2.全年目标实际完成情况");
      prose(form.goalActual());
      section("3.", "项目实施和预算执行情况分析");
      section("4. ", "产出情况及分析");
      section("5. ", "效益情况及分析");
      section("6. ", "满意度情况及分析");
      section("四、", "项目主要经验做法");
      section("五、", "项目管理中存在的主要问题及原因分析");
      section("六、", "下一步改进措施及管理建议");
    }

    private void heading(String text) {
      canvas.line(Block.across(row++, 0, LAST), text);
    }

    private void prose(String text) {
      canvas.prose(Block.across(row++, 0, LAST), text);
    }

    private void inOneCell(String heading) {
      prose(heading + "：" + textOf(heading));
    }

    private void section(String number, String heading) {
      heading(number + heading);
      prose(textOf(heading));
    }

    private String textOf(String heading) {
      return form.sections().getOrDefault(heading, "无");
    }

    private void funds() {
      String unit = "(" + form.amountUnit() + ")";
      tall(Block.across(row, 0, 1), "资金来源");
      canvas.label(Block.across(row, 2, 3), "年初预算数");
      canvas.label(Block.at(row + 1, 2), "目标申报" + unit);
      canvas.label(Block.at(row + 1, 3), "预算编制" + unit);
      tall(Block.at(row, 4), "全年预算数\n" + unit);
      tall(Block.at(row, 5), "全年执行数" + unit);
      tall(Block.at(row, 6), "资金结(转)余" + unit);
      tall(Block.at(row, 7), "执行率");
      tall(Block.at(row, 8), "得分");
      tall(Block.at(row, 9), "偏差原因");
      row += 2;
      List<FundRow> printed =
          FUND_ROWS.stream().filter(each -> form.findFund(each.kind()).isPresent()).toList();
      int first = row;
      for (FundRow fundRow : printed) {
        fund(form.fund(fundRow.kind()), fundRow, first, first + printed.size() - 1);
      }
    }

    private void fund(SampleFund fund, FundRow fundRow, int first, int last) {
      canvas.label(Block.across(row, 0, 1), fundRow.label());
      amount(2, fund.initialBudget(), first, last);
      amount(3, fund.initialBudget(), first, last);
      amount(4, fund.adjustedBudget(), first, last);
      amount(5, fund.executed(), first, last);
      Block adjusted = Block.at(row, 4);
      Block executed = Block.at(row, 5);
      canvas.computed(
          Block.at(row, 6),
          Money.difference(fund.adjustedBudget(), fund.executed()),
          "{0}-{1}",
          adjusted,
          executed);
      canvas.rate(Block.at(row, 7), fund.executionRate(), executed, adjusted);
      canvas.computed(Block.at(row, 8), fund.score(), "ROUND(10*{0}/{1},2)", executed, adjusted);
      canvas.prose(Block.at(row, 9), fund.deviationReason());
      row++;
    }

    private void amount(int column, String text, int first, int last) {
      if (row > first || last == first) {
        canvas.value(Block.at(row, column), text);
        return;
      }
      Block[] parts = new Block[last - first];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = Block.at(first + 1 + i, column);
      }
      canvas.sum(Block.at(row, column), text, parts);
    }

    private void indicators() {
      tall(Block.at(row, 0), "一级指标");
      tall(Block.at(row, 1), "二级指标");
      tall(Block.at(row, 2), "指标名称");
      canvas.label(Block.across(row, 3, 4), "年度指标");
      canvas.label(Block.at(row + 1, 3), "年初指标");
      canvas.label(Block.at(row + 1, 4), "调整后指标");
      tall(Block.at(row, 5), "实际完成值");
      tall(Block.at(row, 6), "定性值情况说明");
      tall(Block.at(row, 7), "权重");
      tall(Block.at(row, 8), "得分");
      tall(Block.at(row, 9), "偏差原因分析及改进措施");
      row += 2;
      List<SampleIndicator> rows = form.indicators();
      int first = row;
      Runs.each(
          rows,
          SampleIndicator::level1,
          (from, to) ->
              canvas.label(Block.down(first + from, first + to, 0), rows.get(from).level1()));
      Runs.each(
          rows,
          each -> each.level1() + each.level2(),
          (from, to) ->
              canvas.label(Block.down(first + from, first + to, 1), rows.get(from).level2()));
      for (SampleIndicator indicator : rows) {
        canvas.label(INDICATORS.name().on(row), indicator.name());
        canvas.value(Block.at(row, 4), indicator.adjustedTarget());
        canvas.prose(Block.at(row, 6), indicator.note());
        row++;
      }
      INDICATORS.drawValues(rows, canvas, first);
    }

    private void tall(Block block, String text) {
      canvas.label(block.tall(2), text);
    }
  }
}
