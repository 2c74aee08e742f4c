package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the total row. */
final class TotalDrawer {
  private TotalDrawer() {}

  static void draw(TotalBand band, FormText form, Canvas canvas, int row, FormTotals totals) {
    Block weight = band.weight().on(row);
    Block score = band.score().on(row);
    LayoutDrawer.draw(band.label(), band.label().on(row), form, canvas);
    canvas.label(band.deviation().on(row), form.text(FormField.TOTAL_DEVIATION));
    totals.attributes.forEach(
        (name, span) -> {
          String text = form.totalAttributes().getOrDefault(name, "");
          if (!text.isEmpty()) {
            canvas.value(span.on(row), text);
          }
        });
    if (form.purpose() == Purpose.TO_FILL_IN) {
      Block counted = band.countsFunds() ? totals.executionWeight : null;
      sum(canvas, weight, totals.firstWeight, totals.lastWeight, counted);
      sum(canvas, score, totals.firstScore, totals.lastScore, totals.executionScore);
      return;
    }
    canvas.value(weight, form.text(FormField.TOTAL_WEIGHT));
    List<Block> scores = new ArrayList<>(totals.scores);
    if (totals.executionScore != null) {
      scores.add(totals.executionScore);
    }
    canvas.sum(score, form.text(FormField.TOTAL_SCORE), scores.toArray(Block[]::new));
  }

  /** Nothing while the column is empty. */
  private static void sum(
      Canvas canvas, Block at, @Nullable Block first, @Nullable Block last, @Nullable Block more) {
    if (first == null || last == null) {
      canvas.entry(at, Look.GENERAL, Style.VALUE);
    } else if (more == null) {
      canvas.formula(at, "IF(COUNT({0}:{1})=0,\"\",SUM({0}:{1}))", Look.GENERAL, first, last);
    } else {
      canvas.formula(
          at, "IF(COUNT({0}:{1})=0,\"\",SUM({0}:{1},{2}))", Look.GENERAL, first, last, more);
    }
  }
}
