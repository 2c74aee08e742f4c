package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws an indicator table. */
final class IndicatorDrawer {
  private static final String PATH_END = "\u001f";
  private static final List<String> WORDS = List.of("达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差");

  private final IndicatorBand band;
  private final FormText form;
  private final Canvas canvas;
  private final int top;
  private final int first;
  private final List<IndicatorText> rows;
  private final List<Integer> numbers;

  IndicatorDrawer(IndicatorBand band, FormText form, Canvas canvas, int top) {
    this.band = band;
    this.form = form;
    this.canvas = canvas;
    this.top = top;
    this.first = top + band.headings().size();
    this.rows = form.purpose() == Purpose.FILLED ? withUnusedRows() : form.indicators();
    this.numbers = Runs.ordinals(rows, row -> path(row, row.path().size()));
  }

  /** Answers the row below the table. */
  int draw(FormTotals totals) {
    HeadingRows.draw(band.headings(), form, canvas, top);
    side();
    int level = 0;
    for (IndicatorColumn column : band.columns()) {
      switch (column.holds()) {
        case LEVEL -> level(column, ++level);
        case LEVEL_POINTS -> points(column, level);
        case NAME -> names(column);
        default -> values(column);
      }
    }
    total(totals);
    return first + rows.size();
  }

  private void side() {
    LayoutCell side = band.side();
    if (side != null) {
      int from = band.sideBesideHeadings() ? top : first;
      Block block = side.span().on(from).tall(first + rows.size() - from);
      LayoutDrawer.draw(side, block, form, canvas);
    }
  }

  /** Nobody deletes the template's rows: each group is filled up with them. */
  private List<IndicatorText> withUnusedRows() {
    List<IndicatorText> all = form.indicators();
    if (band.unused().isEmpty()) {
      return all;
    }
    List<IndicatorText> filledUp = new ArrayList<>();
    Runs.each(
        all,
        row -> path(row, row.path().size()),
        (from, to) -> {
          filledUp.addAll(all.subList(from, to + 1));
          for (int used = to - from + 1; used < band.groupRows(); used++) {
            boolean last = used == band.groupRows() - 1;
            TextPattern text = band.unused().get(last ? band.unused().size() - 1 : 0);
            filledUp.add(unused(all.get(from), text, used + 1));
          }
        });
    return filledUp;
  }

  private static IndicatorText unused(IndicatorText like, TextPattern text, int number) {
    String label = text.fill(name -> Integer.toString(number));
    return new IndicatorText(
        like.path(), label == null ? "" : label, false, Map.of(), Map.of(), Map.of());
  }

  private void level(IndicatorColumn column, int depth) {
    Function<IndicatorText, String> key = row -> row.path().size() < depth ? "" : path(row, depth);
    if (column.merged()) {
      Runs.each(rows, key, (from, to) -> level(column, depth, from, to));
    } else {
      for (int i = 0; i < rows.size(); i++) {
        level(column, depth, i, i);
      }
    }
  }

  private void level(IndicatorColumn column, int depth, int from, int to) {
    List<String> path = rows.get(from).path();
    if (path.size() < depth) {
      return;
    }
    List<String> upTo = path.subList(0, depth);
    String label = path.get(depth - 1);
    String points = pointsColumnOf(depth) ? "" : form.points().getOrDefault(upTo, "");
    Function<String, String> values =
        name -> name.equals("level") ? label : name.equals("points") ? points : "";
    String text =
        form.purpose() == Purpose.RECORD
            ? label + (points.isEmpty() ? "" : "\n" + points)
            : column.text().fill(values);
    canvas.label(down(column.span(), from, to), text == null ? "" : text);
  }

  /** The points of the level before, beside its heading. */
  private void points(IndicatorColumn column, int depth) {
    Runs.each(
        rows,
        row -> row.path().size() < depth ? "" : path(row, depth),
        (from, to) -> {
          List<String> path = rows.get(from).path();
          if (path.size() >= depth) {
            String points = form.points().getOrDefault(path.subList(0, depth), "");
            canvas.value(down(column.span(), from, to), points);
          }
        });
  }

  private boolean pointsColumnOf(int depth) {
    int level = 0;
    for (IndicatorColumn column : band.columns()) {
      level += column.holds() == IndicatorValue.LEVEL ? 1 : 0;
      if (column.holds() == IndicatorValue.LEVEL_POINTS && level == depth) {
        return true;
      }
    }
    return false;
  }

  private void names(IndicatorColumn column) {
    for (int i = 0; i < rows.size(); i++) {
      Block block = nameSpan(column, rows.get(i)).on(first + i);
      String text = name(column, i);
      if (text.isEmpty() && form.purpose() == Purpose.TO_FILL_IN) {
        canvas.entry(block, Look.TEXT, column.style());
      } else {
        canvas.text(block, column.style(), text);
      }
    }
  }

  /** A name goes over the levels that it has not got. */
  private Span nameSpan(IndicatorColumn column, IndicatorText row) {
    List<IndicatorColumn> levels = band.levels();
    return row.path().size() >= levels.size()
        ? column.span()
        : new Span(levels.get(row.path().size()).span().first(), column.span().last());
  }

  private String name(IndicatorColumn column, int at) {
    String name = rows.get(at).name();
    if (form.purpose() == Purpose.RECORD) {
      return name;
    }
    Function<String, String> values =
        part -> part.equals("n") ? numbers.get(at).toString() : part.equals("name") ? name : "";
    String text = column.text().fill(values);
    return text == null ? "" : text.strip();
  }

  private void values(IndicatorColumn column) {
    for (int i = 0; i < rows.size(); i++) {
      Block block = column.span().on(first + i);
      String text = rows.get(i).text(column);
      boolean blank = form.purpose() == Purpose.TO_FILL_IN;
      if (text.isEmpty() && blank) {
        canvas.entry(block, format(column), column.style());
      } else if (column.style() == Style.VALUE) {
        canvas.value(block, text, rows.get(i).figures().get(column.holds()));
      } else {
        canvas.text(block, column.style(), text);
      }
      if (blank && column.holds() == IndicatorValue.ACTUAL && rows.get(i).inWords()) {
        canvas.suggestions(block, WORDS);
      }
    }
  }

  /** What people type stays as they type it: 12.31 is no figure, and =80只 no formula. */
  private static String format(IndicatorColumn column) {
    return column.holds() == IndicatorValue.WEIGHT || column.holds() == IndicatorValue.SCORE
        ? Look.GENERAL
        : Look.TEXT;
  }

  private void total(FormTotals totals) {
    IndicatorColumn weight = band.column(IndicatorValue.WEIGHT);
    IndicatorColumn score = band.column(IndicatorValue.SCORE);
    for (IndicatorColumn column : band.columns()) {
      if (column.attribute() != null) {
        totals.attributes.put(column.attribute(), column.span());
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    int last = first + rows.size() - 1;
    if (weight != null) {
      totals.firstWeight = weight.span().on(first);
      totals.lastWeight = weight.span().on(last);
    }
    if (score != null) {
      totals.firstScore = score.span().on(first);
      totals.lastScore = score.span().on(last);
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.get(i).text(score).isEmpty()) {
          totals.scores.add(score.span().on(first + i));
        }
      }
    }
  }

  private Block down(Span span, int from, int to) {
    return span.on(first + from).tall(to - from + 1);
  }

  private static String path(IndicatorText row, int depth) {
    return String.join(PATH_END, row.path().subList(0, depth));
  }
}
