package io.jixiao.importer.blank;

import io.jixiao.importer.layout.Band;
import io.jixiao.importer.layout.FormField;
import io.jixiao.importer.layout.IndicatorBand;
import io.jixiao.importer.layout.IndicatorColumn;
import io.jixiao.importer.layout.IndicatorValue;
import io.jixiao.importer.layout.Layout;
import io.jixiao.importer.layout.LayoutCell;
import io.jixiao.importer.layout.Span;
import io.jixiao.importer.layout.Style;
import io.jixiao.importer.layout.TotalBand;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.Reported;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places for total, conclusion and grade in layouts that have none, unless a sentence says them.
 */
final class RecordVerdict {
  private final Project project;
  private final Reported reported;
  private final Layout layout;
  private final PairRows pairs;

  RecordVerdict(Project project, Layout layout, PairRows pairs) {
    this.project = project;
    this.reported = project.reported();
    this.layout = layout;
    this.pairs = pairs;
  }

  /** Rows outside of the tables. */
  List<Band> rows() {
    List<Band> rows = new ArrayList<>();
    String conclusion = project.conclusion();
    if (conclusion != null && !Bands.place(layout, FormField.CONCLUSION)) {
      rows.add(pairs.pair("自评结论", conclusion));
    }
    if (project.indicators().isEmpty()
        && reported.scoreText() != null
        && !isSaidIn("reported.score", "conclusion")) {
      rows.add(pairs.pair("总分", reported.scoreText()));
    }
    if (reported.gradeText() != null
        && !isSaidIn("reported.grade", "conclusion")
        && !isSaidIn("reported.grade", "reported.deviationReason")) {
      rows.add(pairs.pair("自评等级", reported.gradeText()));
    }
    return rows;
  }

  /** The layout with a total row if there is something to say in it. */
  Layout withTotal(Layout without, boolean forAttributes) {
    boolean needed =
        forAttributes
            || reported.weightText() != null
            || reported.deviationReason() != null
            || (reported.scoreText() != null && !isSaidIn("reported.score", "conclusion"));
    if (!needed || Bands.all(without, TotalBand.class).findAny().isPresent()) {
      return without;
    }
    return Bands.changed(
        without,
        band -> {
          TotalBand total = band instanceof IndicatorBand table ? total(table) : null;
          return total == null ? List.of(band) : List.of(band, total);
        });
  }

  private static @Nullable TotalBand total(IndicatorBand table) {
    IndicatorColumn weight = table.column(IndicatorValue.WEIGHT);
    IndicatorColumn score = table.column(IndicatorValue.SCORE);
    IndicatorColumn deviation = table.column(IndicatorValue.DEVIATION_REASON);
    if (weight == null || score == null || deviation == null) {
      return null;
    }
    Span label = new Span(table.levels().get(0).span().first(), weight.span().first() - 1);
    return new TotalBand(
        LayoutCell.of(label, Style.LABEL, "总分"),
        weight.span(),
        score.span(),
        deviation.span(),
        true);
  }

  private boolean isSaidIn(String path, String sentence) {
    String cell = cellOf(path);
    return cell != null && cell.equals(cellOf(sentence));
  }

  private @Nullable String cellOf(String path) {
    return project.cells().stream()
        .filter(cell -> cell.path().equals(path))
        .map(FieldCell::cell)
        .findFirst()
        .orElse(null);
  }
}
