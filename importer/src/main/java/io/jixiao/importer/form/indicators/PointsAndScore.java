package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The points of a row and what it earned of them, in two cells or in one: {@code 25（24.5）}, {@code
 * 25/24.5}.
 */
record PointsAndScore(@Nullable RawValue points, @Nullable RawValue score) {
  private static final Pattern BOTH =
      Pattern.compile(
          "\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[（(/／]\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[）)]?\\s*");

  /** {@code 分值（得分）}: {@code 10（2）} may say elsewhere what was lost. */
  private static final Pattern OF_BOTH = Pattern.compile("得分|自评");

  /**
   * Splits {@code points} where they say the score too, as their heading does, and no other column
   * is that of the score.
   */
  static PointsAndScore of(Columns columns, @Nullable RawValue points, @Nullable RawValue score) {
    Column weight = columns.column(Term.WEIGHT);
    boolean ofBoth =
        weight != null
            && !columns.has(Term.SCORE)
            && OF_BOTH.matcher(weight.heading().text()).find();
    Matcher both = points == null || score != null || !ofBoth ? null : BOTH.matcher(points.text());
    if (points == null || both == null || !both.matches() || isMore(both.group(2), both.group(1))) {
      return new PointsAndScore(points, score);
    }
    return new PointsAndScore(
        RawValue.part(both.group(1), points.cell()), RawValue.part(both.group(2), points.cell()));
  }

  private static boolean isMore(String one, String other) {
    BigDecimal figure = Figures.decimal(one);
    BigDecimal limit = Figures.decimal(other);
    return figure == null || limit == null || figure.compareTo(limit) > 0;
  }
}
