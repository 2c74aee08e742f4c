package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The short way for what most values are: one figure with its unit, or one day, that ends the text.
 * It says what {@link ValueScanner} says, without looking for what cannot be there.
 */
final class PlainFigure {
  private static final String MULTIPLIERS = "十百千万亿";

  private final String shown;
  private final FoldedText text;
  private final MeasureContext context;
  private final @Nullable BigDecimal exact;
  private final int digit;
  private final @Nullable Operator operator;
  private final int labelEnd;

  private PlainFigure(
      String shown, FoldedText text, MeasureContext context, @Nullable BigDecimal exact) {
    this.shown = shown;
    this.text = text;
    this.context = context;
    this.exact = exact;
    digit = new FigureFinder(text).nextDigit(0);
    OperatorWords.Found before = digit > 0 ? OperatorWords.before(text, 0, digit) : null;
    operator = before == null ? null : before.operator();
    labelEnd = before == null ? digit : before.edge();
  }

  /** Null where {@code text} may be anything else. */
  static @Nullable Measure read(
      String shown, FoldedText text, MeasureContext context, @Nullable BigDecimal exact) {
    return new PlainFigure(shown, text, context, exact).read();
  }

  private @Nullable Measure read() {
    Numeral numeral = text.isOneOf("+-.", digit - 1) ? null : Numeral.at(text, digit);
    if (numeral == null) {
      return null;
    }
    int unitStart = text.skipBlanks(numeral.end());
    Unit unit = Units.longestAt(text, unitStart);
    int end = unit == null ? unitStart : unitStart + unit.symbol().length();
    boolean fills = end == text.length();
    // Behind a figure that fills its text, only a unit of time leaves room for a day.
    if (fills && unit != null && !unit.dimension().isTime()) {
      return digit == 0 ? quantity(numeral, null, unit) : labelled(numeral, unit);
    }
    if (labelEnd > 0) {
      return null;
    }
    DatePhrase day =
        DateReader.mayBegin(text, digit)
            ? new DateReader(text, context.fiscalYear()).at(0, digit)
            : null;
    if (day != null && !isDuration(day)) {
      return isOnly(day) ? day.measure(shown, operator) : null;
    }
    if (unit == null && end == text.length() - 1 && text.isOneOf(MULTIPLIERS, end)) {
      unit = UnitReader.read(text, end).unit();
      fills = true;
    }
    return fills && !isPartOfName() ? quantity(numeral, null, unit) : null;
  }

  /** ≥90%, 合格率达100%, 较上年下降5%. */
  private @Nullable Measure labelled(Numeral numeral, Unit unit) {
    return isPartOfName()
        ? null
        : quantity(
            numeral,
            DirectionWords.endingAt(text, 0, labelEnd),
            PerUnits.of(unit, PerUnits.namedBefore(text, 0, labelEnd)));
  }

  private Measure quantity(Numeral numeral, @Nullable Direction direction, @Nullable Unit unit) {
    return new QuantityMaker(new NameHints(context), context.role(), exact)
        .measure(shown, operator, direction, numeral.value(), unit);
  }

  private boolean isPartOfName() {
    return new FigureFinder(text).isPartOfName(digit);
  }

  private boolean isDuration(DatePhrase day) {
    return day.bareMonth() && new NameHints(context).isDuration(operator);
  }

  /** What 不低于2023年 compares with takes a look at the words. */
  private boolean isOnly(DatePhrase day) {
    return day.end() == text.length() && !(day.wholeYear() && operator != null);
  }
}
