package io.jixiao.importer.drawing;

import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Fund blocks of one row: labels with their amounts behind them, or funds beside each other. */
final class FundsBeside {
  private static final List<List<Object>> SOURCES =
      List.of(
          List.of("中央资金", FundKind.SUPERIOR_SUBSIDY),
          List.of("省级资金", FundKind.SUPERIOR_SUBSIDY),
          List.of("本级资金", FundKind.LOCAL),
          List.of("其他资金", FundKind.OTHER));

  private final Sketch sketch;
  private final Chance chance;
  private final BigDecimal budget;
  private final BigDecimal executed;

  FundsBeside(Sketch sketch) {
    this.sketch = sketch;
    this.chance = sketch.chance;
    this.budget = sketch.values.amount();
    this.executed = sketch.values.upTo(budget);
  }

  /** {@code 项目资金 | 全年预算数 | 50 | 全年执行数 | 47 | 执行率 | 94%}. */
  void pairs() {
    String label = Wordings.of("fund-block", chance);
    boolean initial = chance.in100(30);
    String budgetTerm = initial ? "initial-budget" : "adjusted-budget";
    List<Written> cells = new ArrayList<>();
    cells.add(sketch.spelling.label(label));
    sketch.says.shown("funds[0].label", cells.get(0));
    whole();
    Written amount = sketch.values.money(budget);
    cells.add(sketch.spelling.label(Wordings.of(budgetTerm, chance)));
    cells.add(amount);
    sketch.amount("funds[0]." + (initial ? "initialBudget" : "adjustedBudget"), amount, budget);
    executed(cells);
    rate(cells);
    sketch.row(0, 1, cells);
  }

  /** {@code 中央资金 | 本级资金 | 合计 | 执行数 | 执行率} over one row of figures. */
  void across() {
    List<List<Object>> some = chance.some(SOURCES, 3);
    List<List<Object>> sources = some.isEmpty() ? SOURCES.subList(0, 2) : some;
    List<Written> headings = new ArrayList<>();
    List<Written> figures = new ArrayList<>();
    whole();
    int count = 1;
    for (List<Object> source : sources) {
      String path = "funds[" + count++ + "]";
      BigDecimal part = sketch.values.amount();
      Written written = sketch.values.money(part);
      headings.add(Written.text((String) source.get(0)));
      figures.add(written);
      sketch.says.add(path + ".label", source.get(0));
      sketch.says.add(path + ".kind", source.get(1));
      sketch.says.add(path + ".depth", 1);
      sketch.amount(path + ".adjustedBudget", written, part);
    }
    int at = chance.between(0, headings.size());
    Written written = sketch.values.money(budget);
    headings.add(at, Written.text("合计"));
    figures.add(at, written);
    sketch.says.add("funds[0].label", "合计");
    sketch.amount("funds[0].adjustedBudget", written, budget);
    List<Written> spent = new ArrayList<>();
    executed(spent);
    rate(spent);
    for (int i = 0; i < spent.size(); i += 2) {
      headings.add(spent.get(i));
      figures.add(spent.get(i + 1));
    }
    rows(headings, figures);
  }

  private void rows(List<Written> headings, List<Written> figures) {
    int firstRow = sketch.paper.nextRow();
    int[] widths = sketch.parts(sketch.width - sketch.left(), headings.size());
    int at = sketch.left();
    for (int i = 0; i < widths.length; i++) {
      sketch.paper.put(firstRow, at, 1, widths[i], headings.get(i));
      sketch.paper.put(firstRow + 1, at, 1, widths[i], figures.get(i));
      at += widths[i];
    }
    sketch.side(firstRow, Written.text(sketch.spelling.spaced(Wordings.of("fund-block", chance))));
  }

  private void whole() {
    sketch.says.add("funds[0].kind", FundKind.TOTAL);
    sketch.says.add("funds[0].depth", 0);
  }

  private void executed(List<Written> cells) {
    Written written = sketch.values.money(executed);
    cells.add(sketch.spelling.label(Wordings.of("executed", chance)));
    cells.add(written);
    sketch.amount("funds[0].executed", written, executed);
  }

  private void rate(List<Written> cells) {
    BigDecimal rate = executed.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
    Written written = sketch.values.percent(rate);
    cells.add(sketch.spelling.label(Wordings.of("execution-rate", chance)));
    cells.add(written);
    sketch.says.shown("funds[0].executionRate", written);
    sketch.says.add("funds[0].executionRate.value", rate);
  }
}
