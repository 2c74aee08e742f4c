package io.jixiao.importer.drawing;

import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The fund block: rows of amounts under headings, or pairs of label and amount. */
final class FundBlock {
  private static final List<String> WHOLES = List.of("年度资金总额", "资金总额", "合计", "年度资金总额：", "项目资金总额");

  private static final String OTHER = "资金结余";

  private record Part(String label, FundKind kind, int depth) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("其中：当年财政拨款", FundKind.CURRENT_APPROPRIATION, 1),
          new Part("上级补助", FundKind.SUPERIOR_SUBSIDY, 2),
          new Part("本级安排", FundKind.LOCAL, 2),
          new Part("上年结转资金", FundKind.CARRY_OVER, 1),
          new Part("其他资金", FundKind.OTHER, 1));

  private static final List<Part> SOURCES =
      List.of(
          new Part("其中：中央资金", FundKind.SUPERIOR_SUBSIDY, 1),
          new Part("省级资金", FundKind.SUPERIOR_SUBSIDY, 1),
          new Part("市县区资金", FundKind.LOCAL, 1),
          new Part("上年结转", FundKind.CARRY_OVER, 1),
          new Part("自有资金", FundKind.OTHER, 1));

  private final Sketch sketch;
  private final Chance chance;
  private int count;

  FundBlock(Sketch sketch) {
    this.sketch = sketch;
    this.chance = sketch.chance;
  }

  void draw() {
    int firstRow = sketch.paper.nextRow();
    List<String> amounts = amounts();
    List<String> tail =
        new ArrayList<>(chance.shuffled(List.of("weight", "execution-rate", "score")));
    tail.removeIf(each -> chance.in100(25));
    List<String> columns = new ArrayList<>(amounts);
    columns.addAll(tail);
    if (chance.in100(10)) {
      columns.add(amounts.size(), OTHER);
    }
    if (chance.in100(10)) {
      columns.add("deviation");
    }
    while (columns.size() > sketch.width - sketch.left() - 1) {
      columns.remove(columns.size() - 1);
    }
    int[] widths = sketch.parts(sketch.width - sketch.left(), columns.size() + 1);
    headings(columns, amounts, widths);
    rows(columns, widths);
    String unit = sketch.unitInTables && sketch.sides ? "（" + sketch.amountUnit + "）" : "";
    sketch.side(firstRow, Written.text(sketch.spelling.spaced(title()) + unit));
  }

  private String title() {
    return Wordings.of("fund-block", chance);
  }

  private List<String> amounts() {
    return switch (chance.between(0, 4)) {
      case 0 -> List.of("initial-budget", "executed");
      case 1 -> List.of("adjusted-budget", "executed");
      case 2 -> List.of("budget", "executed");
      default -> List.of("initial-budget", "adjusted-budget", "executed");
    };
  }

  private void headings(List<String> columns, List<String> amounts, int[] widths) {
    int row = sketch.paper.nextRow();
    boolean grouped = sketch.merged && chance.in100(15);
    int height = grouped ? 2 : 1;
    int at = sketch.left();
    // Over the labels there may be nothing; where the block has no side, a form would print it
    // there.
    if (chance.in100(50) || !sketch.sides) {
      sketch.paper.put(
          row, at, height, widths[0], sketch.spelling.heading(Wordings.of("fund-source", chance)));
    }
    at += widths[0];
    if (grouped) {
      int across = 0;
      for (int i = 0; i < amounts.size(); i++) {
        across += widths[1 + i];
      }
      sketch.paper.put(row, at, 1, across, Written.text("预算执行金额"));
    }
    boolean unitIn = sketch.unitInTables && !sketch.sides;
    for (int i = 0; i < columns.size(); i++) {
      boolean under = grouped && i < amounts.size();
      String wording = wording(columns.get(i));
      Written heading =
          unitIn && i == 0
              ? Written.text(wording + "（" + sketch.amountUnit + "）")
              : columns.get(i).equals(OTHER)
                  ? Written.text(sketch.spelling.spaced(wording))
                  : sketch.spelling.heading(wording);
      sketch.paper.put(row + (under ? 1 : 0), at, under ? 1 : height, widths[1 + i], heading);
      at += widths[1 + i];
    }
  }

  private String wording(String column) {
    return column.equals(OTHER) ? column : Wordings.of(column, chance);
  }

  private void rows(List<String> columns, int[] widths) {
    List<Part> parts = chance.in100(50) ? PARTS : SOURCES;
    List<Part> drawn = new ArrayList<>(chance.some(parts, parts.size()));
    String whole = chance.of(WHOLES);
    boolean last = chance.in100(10);
    drawn.add(last ? drawn.size() : 0, new Part(whole, FundKind.TOTAL, 0));
    boolean appropriation = false;
    for (Part part : drawn) {
      appropriation |= part.kind() == FundKind.CURRENT_APPROPRIATION;
      // Without the row that they part, both stand right under the total.
      int depth = part.depth() == 2 && !appropriation ? 1 : part.depth();
      row(new Part(part.label(), part.kind(), depth), columns, widths);
    }
  }

  private void row(Part part, List<String> columns, int[] widths) {
    String path = "funds[" + count++ + "]";
    int row = sketch.paper.nextRow();
    boolean whole = part.kind() == FundKind.TOTAL;
    boolean blank = !whole && chance.in100(15);
    Written label = Written.text(part.label());
    sketch.paper.put(row, sketch.left(), 1, widths[0], label);
    sketch.says.shown(path + ".label", label);
    sketch.says.add(path + ".kind", part.kind());
    sketch.says.add(path + ".depth", part.depth());
    BigDecimal budget = sketch.values.amount();
    BigDecimal executed = sketch.values.upTo(budget);
    BigDecimal weight = BigDecimal.valueOf(chance.of(10, 10, 20));
    int at = sketch.left() + widths[0];
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      Written written =
          blank ? Written.text("") : figure(path, column, whole, budget, executed, weight);
      sketch.paper.put(row, at, 1, widths[1 + i], written);
      at += widths[1 + i];
    }
  }

  private Written figure(
      String path,
      String column,
      boolean whole,
      BigDecimal budget,
      BigDecimal executed,
      BigDecimal weight) {
    Values values = sketch.values;
    switch (column) {
      case "initial-budget", "adjusted-budget", "budget" -> {
        Written written = values.money(budget);
        // 预算数 alone is the budget of the year.
        String field = column.equals("initial-budget") ? ".initialBudget" : ".adjustedBudget";
        sketch.amount(path + field, written, budget);
        return written;
      }
      case "executed" -> {
        Written written = values.money(executed);
        sketch.amount(path + ".executed", written, executed);
        return written;
      }
      case "execution-rate" -> {
        BigDecimal rate = executed.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
        Written written = values.percent(rate);
        sketch.says.shown(path + ".executionRate", written);
        sketch.says.add(path + ".executionRate.value", rate);
        return written;
      }
      case "weight", "score" -> {
        if (!whole) {
          Written none = Written.text(chance.of("", "—", "-", "/"));
          sketch.says.shown(path + "." + column + "Text", none);
          return none;
        }
        BigDecimal points = column.equals("weight") ? weight : values.upTo(weight);
        Written written = values.points(points);
        sketch.points(path + "." + column, written, points);
        return written;
      }
      case "deviation" -> {
        Written written = Written.text(whole ? values.reason() : "");
        sketch.says.shown(path + ".deviationReason", written);
        return written;
      }
      default -> {
        BigDecimal rest = values.amount();
        Written written = values.money(rest);
        sketch.says.attribute(path, column, written.shown());
        return written;
      }
    }
  }
}
