package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The short way for what most values are: an operator, a figure, its unit, and nothing else. It
 * says what {@link ValueScanner} says, without looking for what cannot be there.
 */
final class PlainFigure {
  private PlainFigure() {}

  /** Null where {@code text} may be anything else. */
  static @Nullable Measure read(
      String shown, FoldedText text, MeasureContext context, @Nullable BigDecimal exact) {
    FigureFinder figures = new FigureFinder(text);
    int digit = figures.nextDigit(0);
    OperatorWords.Found operator = digit > 0 ? OperatorWords.before(text, 0, digit) : null;
    boolean opens = digit == 0 || (operator != null && operator.edge() == 0);
    Numeral numeral = opens ? Numeral.at(text, digit) : null;
    if (numeral == null) {
      return null;
    }
    int unitStart = text.skipBlanks(numeral.end());
    Unit unit = Units.longestAt(text, unitStart);
    int end = unit == null ? unitStart : unitStart + unit.symbol().length();
    return end < text.length() || (mayBeDay(unit) && isDay(text, figures, digit, context))
        ? null
        : new QuantityMaker(new NameHints(context), context.role(), exact)
            .measure(
                shown, operator == null ? null : operator.operator(), null, numeral.value(), unit);
  }

  /** Behind a figure that fills its text, only these units leave room for a day, month or year. */
  private static boolean mayBeDay(@Nullable Unit unit) {
    return unit == null || unit.dimension().isTime();
  }

  private static boolean isDay(
      FoldedText text, FigureFinder figures, int digit, MeasureContext context) {
    return figures.isPartOfName(digit)
        || new DateReader(text, context.fiscalYear()).at(0, digit) != null;
  }
}
