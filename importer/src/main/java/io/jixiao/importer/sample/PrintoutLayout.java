package io.jixiao.importer.sample;

import static io.jixiao.schema.project.FundKind.CURRENT_APPROPRIATION;
import static io.jixiao.schema.project.FundKind.LOCAL;
import static io.jixiao.schema.project.FundKind.OTHER;
import static io.jixiao.schema.project.FundKind.SUPERIOR_SUBSIDY;
import static io.jixiao.schema.project.FundKind.TOTAL;

import java.util.List;
import java.util.Locale;

/**
 * A budget system's printout: amounts in yuan, five fund rows, points in the level-1 headings,
 * codes in square brackets, a conclusion under the total.
 */
final class PrintoutLayout implements Layout {
  private static final int LAST = 9;
  private static final FundTable FUNDS =
      new FundTable(
          List.of(
              new FundRow(TOTAL, "年度资金总额：", null),
              new FundRow(CURRENT_APPROPRIATION, "财政拨款：", TOTAL),
              new FundRow(LOCAL, "------本级安排：", CURRENT_APPROPRIATION),
              new FundRow(SUPERIOR_SUBSIDY, "------其中：上级补助：", CURRENT_APPROPRIATION),
              new FundRow(OTHER, "其他：", TOTAL)),
          new FundColumns(
              Block.across(0, 1, 2),
              Block.across(0, 3, 4),
              Block.at(0, 5),
              Block.at(0, 6),
              Block.at(0, 7),
              Block.at(0, 8),
              Block.at(0, 9)),
          "-");
  private static final IndicatorColumns INDICATORS =
      new IndicatorColumns(
          Block.across(0, 3, 4),
          Block.at(0, 5),
          Block.at(0, 6),
          Block.at(0, 7),
          Block.at(0, 8),
          Block.at(0, 9));

  @Override
  public String id() {
    return "printout";
  }

  @Override
  public void draw(SampleForm form, Canvas canvas) {
    canvas.columns(9, 11, 14, 13, 9, 15, 15, 8, 9, 17);
    header(form, canvas);
    funds(form, canvas);
    goal(form, canvas);
    List<Block> scores = indicators(form, canvas);
    total(form, canvas, 14 + form.indicators().size(), scores);
  }

  private static void header(SampleForm form, Canvas canvas) {
    canvas.title(Block.across(0, 0, LAST), form.title());
    canvas.line(Block.across(1, 0, LAST), String.format(Locale.ROOT, "（%,d年度）", form.fiscalYear()));
    canvas.line(Block.across(2, 0, 4), "单位（盖章）：");
    canvas.line(Block.across(2, 5, LAST), "填报日期：" + form.filledOn());
    canvas.label(Block.across(3, 0, 1), "项目名称");
    canvas.label(Block.across(3, 2, LAST), form.name());
    canvas.label(Block.across(4, 0, 1), "主管部门及代码");
    canvas.label(Block.across(4, 2, 4), form.department().inBrackets());
    canvas.label(Block.across(4, 5, 6), "实施单位");
    canvas.label(Block.across(4, 7, LAST), form.implementingUnit().inBrackets());
  }

  private static void funds(SampleForm form, Canvas canvas) {
    canvas.label(Block.down(5, 10, 0), "项目资金\n（" + form.amountUnit() + "）");
    canvas.label(Block.across(5, 1, 2), "资 金 来 源");
    canvas.label(Block.across(5, 3, 4), "年初预算数");
    canvas.label(Block.at(5, 5), "全年预算数（A）");
    canvas.label(Block.at(5, 6), "全年执行数（B）");
    canvas.label(Block.at(5, 7), "分值");
    canvas.label(Block.at(5, 8), "执行率");
    canvas.label(Block.at(5, 9), "得分");
    FUNDS.draw(form, canvas, 6);
  }

  private static void goal(SampleForm form, Canvas canvas) {
    canvas.label(Block.down(11, 12, 0), "年度\n总体\n目标");
    canvas.label(Block.across(11, 1, 4), "预期目标");
    canvas.label(Block.across(11, 5, LAST), "实际完成情况");
    canvas.prose(Block.across(12, 1, 4), form.goalExpected());
    canvas.prose(Block.across(12, 5, LAST), form.goalActual());
  }

  private static List<Block> indicators(SampleForm form, Canvas canvas) {
    List<SampleIndicator> rows = form.indicators();
    int first = 14;
    canvas.label(Block.down(13, 13 + rows.size(), 0), "绩\n效\n指\n标");
    canvas.label(Block.at(13, 1), "一级指标");
    canvas.label(Block.at(13, 2), "二级指标");
    canvas.label(Block.across(13, 3, 4), "三级指标");
    canvas.label(Block.at(13, 5), "年度指标值(A)");
    canvas.label(Block.at(13, 6), "实际完成值(B)");
    canvas.label(Block.at(13, 7), "分值");
    canvas.label(Block.at(13, 8), "得分");
    canvas.label(Block.at(13, 9), "未完成原因分析");
    Runs.each(
        rows,
        SampleIndicator::level1,
        (from, to) ->
            canvas.label(
                Block.down(first + from, first + to, 1),
                headingWithPoints(form, rows.get(from).level1())));
    Runs.each(
        rows,
        row -> row.level1() + row.level2(),
        (from, to) ->
            canvas.label(Block.down(first + from, first + to, 2), rows.get(from).level2()));
    for (int i = 0; i < rows.size(); i++) {
      canvas.label(INDICATORS.name().on(first + i), rows.get(i).name());
    }
    return INDICATORS.drawValues(rows, canvas, first);
  }

  private static String headingWithPoints(SampleForm form, String level1) {
    return level1 + "\n(" + form.levelWeights().getOrDefault(level1, "") + "分)";
  }

  private static void total(SampleForm form, Canvas canvas, int row, List<Block> scores) {
    scores.add(FUNDS.scoreOfTotal(6));
    canvas.label(Block.across(row, 0, 6), "总         分");
    canvas.value(Block.at(row, 7), form.total().weight());
    canvas.sum(Block.at(row, 8), form.total().score(), scores.toArray(Block[]::new));
    canvas.label(Block.at(row, 9), "");
    canvas.label(Block.at(row + 1, 0), "自   \n评\n结 \n论");
    canvas.prose(Block.across(row + 1, 1, LAST), form.conclusion());
  }
}
