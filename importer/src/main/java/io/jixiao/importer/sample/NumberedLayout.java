package io.jixiao.importer.sample;

import static io.jixiao.schema.project.FundKind.CARRY_OVER;
import static io.jixiao.schema.project.FundKind.CURRENT_APPROPRIATION;
import static io.jixiao.schema.project.FundKind.OTHER;
import static io.jixiao.schema.project.FundKind.TOTAL;

import java.util.List;

/**
 * Every indicator begins with its number ({@code 指标 1:}), names are two columns wide, and rows that
 * nobody filled keep their number only.
 */
final class NumberedLayout implements Layout {
  private static final int LAST = 9;
  private static final FundTable FUNDS =
      new FundTable(
          List.of(
              new FundRow(TOTAL, "年度资金总额:", null),
              new FundRow(CURRENT_APPROPRIATION, "其中:当年财政拨款", TOTAL),
              new FundRow(CARRY_OVER, "上年结转资金", TOTAL),
              new FundRow(OTHER, "其他资金", TOTAL)),
          new FundColumns(
              Block.at(0, 2),
              Block.at(0, 3),
              Block.at(0, 4),
              Block.at(0, 5),
              Block.at(0, 6),
              Block.at(0, 7),
              Block.across(0, 8, 9)),
          "");
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
    return "numbered";
  }

  @Override
  public void draw(SampleForm form, Canvas canvas) {
    canvas.columns(6, 11, 19, 13, 14, 14, 14, 9, 8, 20);
    header(form, canvas);
    canvas.label(new Block(4, 0, 5, 2), "项目资金\n(" + form.amountUnit() + ")");
    canvas.label(Block.at(4, 2), "");
    FUNDS.headings(canvas, 4);
    FUNDS.draw(form, canvas, 5);
    canvas.label(Block.down(9, 10, 0), "年度\n总体\n目标");
    canvas.label(Block.across(9, 1, 4), "预期目标");
    canvas.label(Block.across(9, 5, LAST), "完成情况");
    canvas.prose(Block.across(10, 1, 4), form.goalExpected());
    canvas.prose(Block.across(10, 5, LAST), form.goalActual());
    List<Block> scores = indicators(form, canvas);
    total(form, canvas, 12 + form.indicators().size(), scores);
  }

  private static void header(SampleForm form, Canvas canvas) {
    canvas.title(Block.across(0, 0, LAST), form.title());
    canvas.line(Block.across(1, 0, LAST), "(" + form.fiscalYear() + "年度)");
    canvas.label(Block.across(2, 0, 1), "项目名称");
    canvas.label(Block.across(2, 2, LAST), form.name());
    canvas.label(Block.across(3, 0, 1), "主管部门");
    canvas.label(Block.across(3, 2, 4), form.department().name());
    canvas.label(Block.across(3, 5, 6), "实施单位");
    canvas.label(Block.across(3, 7, LAST), form.implementingUnit().name());
  }

  private static List<Block> indicators(SampleForm form, Canvas canvas) {
    List<SampleIndicator> rows = form.indicators();
    int first = 12;
    canvas.label(Block.down(11, 11 + rows.size(), 0), "绩效\n指标");
    canvas.label(Block.at(11, 1), "一级\n指标");
    canvas.label(Block.at(11, 2), "二级指标");
    canvas.label(INDICATORS.name().on(11), "三级指标");
    canvas.label(INDICATORS.target().on(11), "年度指标值");
    canvas.label(INDICATORS.actual().on(11), "实际完成值");
    canvas.label(INDICATORS.weight().on(11), "分值");
    canvas.label(INDICATORS.score().on(11), "得分");
    canvas.label(INDICATORS.deviationReason().on(11), "未完成原因分析");
    Runs.each(
        rows,
        SampleIndicator::level1,
        (from, to) -> {
          String level1 = rows.get(from).level1();
          String points = form.levelWeights().getOrDefault(level1, "");
          canvas.label(Block.down(first + from, first + to, 1), level1 + "\n(" + points + "分)");
        });
    Runs.each(
        rows,
        row -> row.level1() + row.level2(),
        (from, to) ->
            canvas.label(Block.down(first + from, first + to, 2), rows.get(from).level2()));
    List<Integer> numbers = Runs.ordinals(rows, row -> row.level1() + row.level2());
    for (int i = 0; i < rows.size(); i++) {
      String numbered = "指标 " + numbers.get(i) + ": " + rows.get(i).name();
      canvas.prose(INDICATORS.name().on(first + i), numbered.strip());
    }
    return INDICATORS.drawValues(rows, canvas, first);
  }

  private static void total(SampleForm form, Canvas canvas, int row, List<Block> scores) {
    scores.add(FUNDS.scoreOfTotal(5));
    canvas.label(Block.across(row, 0, 6), "总分");
    canvas.value(Block.at(row, 7), form.total().weight());
    canvas.sum(Block.at(row, 8), form.total().score(), scores.toArray(Block[]::new));
    canvas.label(Block.at(row, 9), form.total().deviationReason());
  }
}
