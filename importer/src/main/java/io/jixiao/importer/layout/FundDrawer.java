package io.jixiao.importer.layout;

import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a fund block. */
final class FundDrawer {
  private static final String MONEY = "#,##0.00";
  private static final String PERCENT = "0.00%";

  /**
   * A row as it is printed.
   *
   * @param mark what stands for points and rate that are missing
   */
  private record Line(FundText fund, String label, @Nullable FundKind of, String mark) {}

  private final FundBand band;
  private final FormText form;
  private final Canvas canvas;
  private final int top;
  private final int first;
  private final List<Line> lines;

  FundDrawer(FundBand band, FormText form, Canvas canvas, int top) {
    this.band = band;
    this.form = form;
    this.canvas = canvas;
    this.top = top;
    this.first = top + band.headings().size();
    this.lines = lines();
  }

  /** Answers the row below the block. */
  int draw(FormTotals totals) {
    HeadingRows.draw(headings(), form, canvas, top);
    for (int i = 0; i < lines.size(); i++) {
      for (FundColumn column : band.columns()) {
        draw(lines.get(i), column, i);
      }
    }
    side();
    if (!lines.isEmpty()) {
      totals.executionWeight = place(FundValue.WEIGHT, 0);
      totals.executionScore = place(FundValue.SCORE, 0);
    }
    return first + lines.size();
  }

  private List<Line> lines() {
    List<Line> found = new ArrayList<>();
    if (form.purpose() == Purpose.RECORD) {
      for (FundText fund : form.funds()) {
        String label = fund.label() == null || fund.unlabelled() ? "" : fund.label();
        found.add(new Line(fund, label, null, ""));
      }
      return found;
    }
    for (FundRow row : band.rows()) {
      FundText fund =
          form.funds().stream()
              .filter(each -> each.kind() == row.kind())
              .findFirst()
              .orElse(FundText.empty(row.kind()));
      boolean filled = form.funds().contains(fund);
      if (filled || !band.filledOnly() || form.purpose() == Purpose.TO_FILL_IN) {
        String mark = row.kind() == FundKind.TOTAL ? "" : band.mark();
        found.add(new Line(fund, row.label(), row.of(), mark));
      }
    }
    return found;
  }

  private @Nullable String ownLabel() {
    return lines.isEmpty() || !lines.get(0).fund().unlabelled()
        ? null
        : lines.get(0).fund().label();
  }

  /** The label beside the block; what has no label of its own is called by it. */
  private void side() {
    LayoutCell side = band.side();
    if (side == null) {
      return;
    }
    int rows = band.headings().size() + lines.size();
    String label = ownLabel();
    LayoutCell named = label == null ? side : side.saying(TextPattern.literal(label));
    LayoutDrawer.draw(named, side.span().on(top).tall(rows), form, canvas);
  }

  /** Without a label beside the block, the heading of the labels reaches down in its place. */
  private List<List<LayoutCell>> headings() {
    String label = ownLabel();
    if (label == null || band.side() != null) {
      return band.headings();
    }
    Span labels = labelColumn().span();
    return band.headings().stream()
        .map(row -> row.stream().map(cell -> reaching(cell, labels, label)).toList())
        .toList();
  }

  private static LayoutCell reaching(LayoutCell cell, Span labels, String label) {
    return cell.span().first() == labels.first()
        ? new LayoutCell(
            cell.span(), cell.rows() + 1, cell.style(), TextPattern.literal(label), null, List.of())
        : cell;
  }

  private FundColumn labelColumn() {
    return band.columns().stream()
        .filter(column -> column.holds() == FundValue.LABEL)
        .findFirst()
        .orElseThrow();
  }

  private void draw(Line line, FundColumn column, int at) {
    Block block = column.span().on(first + at);
    if (column.holds() == FundValue.LABEL) {
      if (!(line.fund().unlabelled() && band.side() == null)) {
        canvas.label(block, line.label());
      }
    } else if (form.purpose() == Purpose.RECORD && column.holds() != FundValue.DEVIATION_REASON) {
      canvas.value(block, line.fund().text(column), line.fund().figures().get(column.holds()));
    } else if (form.purpose() == Purpose.TO_FILL_IN) {
      blank(line, column, block, at);
    } else {
      filled(line, column, block, at);
    }
  }

  private void filled(Line line, FundColumn column, Block block, int at) {
    String text = line.fund().text(column);
    String shown = text.isEmpty() && isPoints(column) ? line.mark() : text;
    Block budget = place(FundValue.ADJUSTED_BUDGET, at);
    Block executed = place(FundValue.EXECUTED, at);
    Block weight = place(FundValue.WEIGHT, at);
    if (column.holds() == FundValue.DEVIATION_REASON) {
      canvas.prose(block, text);
    } else if (column.formula() == FundColumn.FundFormula.SUM) {
      canvas.sum(block, text, parts(line, column));
    } else if (budget == null || executed == null) {
      canvas.value(block, shown);
    } else {
      switch (column.formula()) {
        case RATE -> canvas.rate(block, shown, executed, budget);
        case REST -> canvas.computed(block, text, "{0}-{1}", budget, executed);
        case SCORE -> {
          if (weight == null) {
            String points = "ROUND(" + band.points() + "*{0}/{1},2)";
            canvas.computed(block, shown, points, executed, budget);
          } else {
            canvas.computed(block, shown, "ROUND({0}*{1}/{2},2)", weight, executed, budget);
          }
        }
        default -> canvas.value(block, shown);
      }
    }
  }

  private static boolean isPoints(FundColumn column) {
    return switch (column.holds()) {
      case WEIGHT, EXECUTION_RATE, SCORE -> true;
      default -> false;
    };
  }

  /** Formulas show nothing as long as there is nothing to compute with. */
  private void blank(Line line, FundColumn column, Block block, int at) {
    Block budget = place(FundValue.ADJUSTED_BUDGET, at);
    Block executed = place(FundValue.EXECUTED, at);
    Block[] parts = parts(line, column);
    String text = line.fund().text(column);
    if (!text.isEmpty() || (isPoints(column) && !line.mark().isEmpty())) {
      canvas.value(block, text.isEmpty() ? line.mark() : text);
    } else if (column.formula() == FundColumn.FundFormula.SUM && parts.length > 0) {
      String all = Canvas.list(parts.length);
      canvas.formula(block, "IF(COUNT(" + all + ")=0,\"\",SUM(" + all + "))", MONEY, parts);
    } else if (budget == null || executed == null) {
      canvas.entry(block, format(column), Style.VALUE);
    } else {
      computedLater(line, column, block, at, budget, executed);
    }
  }

  private void computedLater(
      Line line, FundColumn column, Block block, int at, Block budget, Block executed) {
    Block weight = place(FundValue.WEIGHT, at);
    boolean whole = line.fund().kind() == FundKind.TOTAL;
    String unlessEmpty = "IF(OR(SUM({0})=0,COUNT({1})=0),\"\",";
    switch (column.formula()) {
      case RATE -> canvas.formula(block, unlessEmpty + "{1}/{0})", PERCENT, budget, executed);
      case REST ->
          canvas.formula(block, "IF(COUNT({0},{1})<2,\"\",{0}-{1})", MONEY, budget, executed);
      case SCORE -> {
        if (!whole) {
          canvas.entry(block, Look.GENERAL, Style.VALUE);
        } else if (weight == null) {
          String points = "ROUND(" + band.points() + "*MIN(1,{1}/{0}),2))";
          canvas.formula(block, unlessEmpty + points, Look.GENERAL, budget, executed);
        } else {
          String points = "ROUND(SUM({2})*MIN(1,{1}/{0}),2))";
          canvas.formula(block, unlessEmpty + points, Look.GENERAL, budget, executed, weight);
        }
      }
      default ->
          canvas.entry(
              block,
              format(column),
              column.holds() == FundValue.DEVIATION_REASON ? Style.PROSE : Style.VALUE);
    }
  }

  private static String format(FundColumn column) {
    if (column.holds() == FundValue.DEVIATION_REASON) {
      return Look.TEXT;
    }
    return column.holds().isAmount() || column.formula() == FundColumn.FundFormula.SUM
        ? MONEY
        : Look.GENERAL;
  }

  private Block[] parts(Line line, FundColumn column) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).of() != null && lines.get(i).of() == line.fund().kind())
        .mapToObj(i -> column.span().on(first + i))
        .toArray(Block[]::new);
  }

  private @Nullable Block place(FundValue value, int at) {
    FundColumn column = band.column(value);
    return column == null ? null : column.span().on(first + at);
  }
}
