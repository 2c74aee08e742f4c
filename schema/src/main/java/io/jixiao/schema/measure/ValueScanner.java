package io.jixiao.schema.measure;

import io.jixiao.schema.measure.MeasureContext.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures, dates and periods of a text from left to right, each with its words. */
final class ValueScanner {
  private static final String SEPARATORS = " ,;。、.";
  private static final WordTable<Boolean> MONTHLY = WordTable.of("每月 次月 当月");
  private static final int MOST_PARTS = 32;

  private final FoldedText text;
  private final NameHints hints;
  private final Role role;
  private final @Nullable BigDecimal exact;
  private final DateReader dates;
  private final FigureFinder figures;
  private final List<Value> values = new ArrayList<>(1);
  private boolean sawUnreadable;

  ValueScanner(FoldedText text, MeasureContext context, @Nullable BigDecimal exact) {
    this.text = text;
    this.hints = new NameHints(context);
    this.role = context.role();
    this.exact = exact;
    this.dates = new DateReader(text, context.fiscalYear());
    this.figures = new FigureFinder(text);
  }

  /**
   * One value of the text.
   *
   * @param alone whether nothing but the value, its operator and direction stands there
   * @param onlyYear whether it is a bare year, which beside figures only says when
   */
  record Value(Measure measure, boolean alone, boolean onlyYear) {}

  /** Whether there are digits that are no single value: 1:3, 12:00. */
  boolean sawUnreadable() {
    return sawUnreadable;
  }

  List<Value> values() {
    int labelStart = 0;
    int digit = figures.nextDigit(0);
    while (digit >= 0 && values.size() < MOST_PARTS) {
      int end = valueAt(labelStart, digit);
      if (end < 0) {
        end = Math.max(text.skipDigits(digit), -end);
      } else {
        labelStart = nextLabel(end);
      }
      digit = figures.nextDigit(end);
    }
    return values;
  }

  /** The end of the value, or minus the end of digits that are none. */
  private int valueAt(int labelStart, int digit) {
    int item = figures.overListNumber(labelStart, digit);
    if (item > digit) {
      return item;
    }
    int start = figures.withSign(labelStart, digit);
    OperatorWords.Found before = OperatorWords.before(text, labelStart, start);
    DatePhrase date = start == digit ? dates.at(labelStart, digit) : null;
    if (date != null && !isDuration(date, labelStart, start, before)) {
      return addDate(date, labelStart, start, before);
    }
    Numeral numeral = figures.isPartOfName(digit) ? null : Numeral.at(text, start);
    if (numeral == null) {
      return -text.skipDigits(digit);
    }
    int ratio = figures.overRatio(numeral.end());
    if (ratio > numeral.end()) {
      sawUnreadable = true;
      return -ratio;
    }
    return quantity(labelStart, start, numeral, before);
  }

  private int addDate(
      DatePhrase date, int labelStart, int start, OperatorWords.@Nullable Found before) {
    Operator operator = before == null ? null : before.operator();
    int labelEnd = before == null ? start : before.edge();
    boolean alone = labelEnd == labelStart && date.end() == text.length();
    String printed = text.original(labelStart, date.end());
    values.add(new Value(date.measure(printed, operator), alone, date.wholeYear()));
    return date.end();
  }

  /** {@code =12月} in a row about duration is twelve months, and {@code ≥12月} is so in any. */
  private boolean isDuration(
      DatePhrase date, int labelStart, int start, OperatorWords.@Nullable Found before) {
    boolean least =
        before != null
            && (before.operator() == Operator.AT_LEAST || before.operator() == Operator.MORE_THAN);
    return date.bareMonth()
        && (least || hints.isAboutDuration() || NameHints.namesDuration(text, labelStart, start));
  }

  private int quantity(
      int labelStart, int start, Numeral numeral, OperatorWords.@Nullable Found before) {
    UnitReader.Found unit = UnitReader.read(text, numeral.end());
    int labelEnd = before == null ? start : before.edge();
    Direction direction = DirectionWords.endingAt(text, labelStart, labelEnd);
    int range = rangeEnd(unit.end());
    Numeral upper = range < 0 ? null : Numeral.at(text, range);
    if (upper != null) {
      return addRange(labelStart, start, numeral, unit, range, upper, direction);
    }
    if (isRecurring(unit.unit(), labelStart, labelEnd)) {
      return -unit.end();
    }
    OperatorWords.Found after = operatorAfter(unit);
    int end = after == null ? unit.end() : after.edge();
    Operator operator =
        before != null ? before.operator() : after != null ? after.operator() : null;
    List<Unit> per = PerUnits.namedBefore(text, labelStart, labelEnd);
    Unit counted = unit.unit() == null ? null : PerUnits.of(unit.unit(), per);
    boolean alone =
        end == text.length() && (direction != null || !per.isEmpty() || labelEnd == labelStart);
    String printed = text.original(labelStart, end);
    values.add(new Value(measure(printed, operator, direction, numeral, counted), alone, false));
    return end;
  }

  private Measure measure(
      String printed,
      @Nullable Operator operator,
      @Nullable Direction direction,
      Numeral numeral,
      @Nullable Unit unit) {
    if (unit != null && unit.symbol().equals("日") && text.startsWith("前", numeral.end() + 1)) {
      return Measure.date(printed, Operator.AT_MOST, null);
    }
    boolean percent = unit != null && unit.symbol().equals("%");
    BigDecimal value = Figures.exactly(numeral.value(), percent, exact);
    if (unit != null && unit.base() != null) {
      return quantity(printed, operator, direction, value, unit, unit.symbol());
    }
    NameHints.Found bound = unit == null && operator == null ? hints.boundOf(value) : null;
    Operator counted = bound == null || role == Role.ACTUAL ? operator : bound.operator();
    Unit named = bound == null ? hints.unit() : bound.unit();
    if (unit == null) {
      return named == null
          ? Measure.quantity(printed, counted, direction, value, null, Figures.lean(value), null)
          : quantity(printed, counted, direction, value, named, named.symbol());
    }
    return multiplied(printed, operator, direction, value, unit, named);
  }

  /** A bare {@code 6.9 万}: of the unit named elsewhere, of yuan in a row about money. */
  private Measure multiplied(
      String printed,
      @Nullable Operator operator,
      @Nullable Direction direction,
      BigDecimal value,
      Unit multiplier,
      @Nullable Unit named) {
    if (named != null && named.symbol().startsWith(multiplier.symbol())) {
      return quantity(printed, operator, direction, value, named, named.symbol());
    }
    if (named != null) {
      Unit unit = named.times(multiplier.symbol(), multiplier.factor());
      return quantity(printed, operator, direction, value, unit, unit.symbol());
    }
    String base = hints.isAboutMoney() ? "元" : null;
    Unit unit = new Unit(multiplier.symbol(), base, multiplier.factor(), Dimension.MONEY);
    return quantity(printed, operator, direction, value, unit, unit.symbol());
  }

  private static Measure quantity(
      String printed,
      @Nullable Operator operator,
      @Nullable Direction direction,
      BigDecimal value,
      Unit unit,
      String symbol) {
    return Measure.quantity(
        printed, operator, direction, value, symbol, unit.toBase(value), unit.base());
  }

  /** 3-5次 is at least three and at most five. */
  private int addRange(
      int labelStart,
      int start,
      Numeral lower,
      UnitReader.Found lowerUnit,
      int upperStart,
      Numeral upper,
      @Nullable Direction direction) {
    UnitReader.Found upperUnit = UnitReader.read(text, upper.end());
    Unit unit = lowerUnit.unit() == null ? upperUnit.unit() : lowerUnit.unit();
    Unit last = upperUnit.unit() == null ? unit : upperUnit.unit();
    Measure from =
        measure(text.original(start, lowerUnit.end()), Operator.AT_LEAST, direction, lower, unit);
    Measure to =
        measure(
            text.original(upperStart, upperUnit.end()), Operator.AT_MOST, direction, upper, last);
    OperatorWords.Found after = operatorAfter(upperUnit);
    int end = after == null ? upperUnit.end() : after.edge();
    String printed = text.original(labelStart, end);
    boolean alone = end == text.length() && labelStart == start;
    values.add(new Value(Measure.compound(printed, List.of(from, to)), alone, false));
    return end;
  }

  /** The first digit behind a dash or 至; -1 where no range goes on. */
  private int rangeEnd(int end) {
    int connector = text.skipBlanks(end);
    if ("-~至到".indexOf(text.charAt(connector)) < 0) {
      return -1;
    }
    int next = text.skipBlanks(connector + 1);
    return text.isDigit(next) ? next : -1;
  }

  private OperatorWords.@Nullable Found operatorAfter(UnitReader.Found unit) {
    OperatorWords.Found found = OperatorWords.after(text, unit.end());
    if (found != null) {
      return found;
    }
    int next = text.skipBlanks(unit.end());
    boolean within = text.charAt(next) == '内' && isBounded(unit.unit(), next + 1);
    return within ? new OperatorWords.Found(Operator.AT_MOST, next + 1) : null;
  }

  /** 3小时内办结, but not 5个内设机构. */
  private boolean isBounded(@Nullable Unit unit, int end) {
    return end == text.length() || (unit != null && unit.dimension() != Dimension.COUNT);
  }

  /** 每月10日前 comes back every month: words, not a figure. */
  private boolean isRecurring(@Nullable Unit unit, int labelStart, int labelEnd) {
    if (unit == null || !unit.symbol().equals("日")) {
      return false;
    }
    int label = text.backOverBlanks(labelStart, labelEnd);
    return MONTHLY.endsAt(text, labelStart, label);
  }

  /** Words up to the next separator still belong to the value before: 完成5个项目、投资200万元. */
  private int nextLabel(int end) {
    int next = end;
    while (next < text.length()
        && !text.isDigit(next)
        && SEPARATORS.indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return overSeparators(text.isDigit(next) ? end : next);
  }

  private int overSeparators(int position) {
    int next = position;
    while (next < text.length() && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }
}
