package io.jixiao.importer.form;

import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The points of a row and what it earned of them, in two cells or in one: {@code 25（24.5）}. */
record PointsAndScore(@Nullable RawValue points, @Nullable RawValue score) {
  private static final Pattern BOTH =
      Pattern.compile(
          "\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[（(]\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[）)]\\s*");

  /** Splits {@code points} where they say the score too and no other cell does. */
  static PointsAndScore of(@Nullable RawValue points, @Nullable RawValue score) {
    Matcher both = points == null || score != null ? null : BOTH.matcher(points.text());
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
