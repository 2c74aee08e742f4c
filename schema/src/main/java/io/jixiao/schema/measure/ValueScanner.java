package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the figures, dates and periods of a text from left to right, each with its words. */
final class ValueScanner {
  private static final String SEPARATORS = " ,;。、.";
  private static final WordTable<Boolean> RECURRING = WordTable.of("每 次月 当月");
  private static final WordTable<Boolean> LEVELS = WordTable.of("高 低 多 少 优");
  private static final int MOST_PARTS = 32;

  private final FoldedText text;
  private final NameHints hints;
  private final QuantityMaker maker;
  private final DateReader dates;
  private final FigureFinder figures;
  private final List<Value> values = new ArrayList<>(1);
  private boolean sawUnreadable;

  ValueScanner(FoldedText text, MeasureContext context, @Nullable BigDecimal exact) {
    this.text = text;
    this.hints = new NameHints(context);
    this.maker = new QuantityMaker(hints, context.role(), exact);
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
    Frequency frequency = Frequency.at(text, digit);
    if (frequency != null) {
      return addFrequency(labelStart, frequency);
    }
    int start = figures.withSign(labelStart, digit);
    OperatorWords.Found before = OperatorWords.before(text, labelStart, start);
    DatePhrase date = start == digit ? dates.at(labelStart, digit) : null;
    if (date != null && before != null && date.wholeYear() && isLevel(before.edge(), start)) {
      return -date.end();
    }
    if (date != null && !isDuration(date, labelStart, start, before)) {
      return addDate(date, labelStart, start, before);
    }
    if (figures.lacksWholePart(digit)) {
      sawUnreadable = true;
      return -text.skipDigits(digit);
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

  /** 不低于2023年 compares with what was reached then. */
  private boolean isLevel(int operatorStart, int start) {
    return LEVELS.firstBetween(text, operatorStart, start) != null;
  }

  private int addFrequency(int labelStart, Frequency frequency) {
    MixedFigure times =
        MixedFigure.at(text, Objects.requireNonNull(Numeral.at(text, frequency.start())));
    Unit counted = Objects.requireNonNull(times.unit());
    Unit unit = PerUnits.of(counted, List.of(frequency.span()));
    String printed = text.original(labelStart, times.end());
    Measure measure = maker.measure(printed, null, null, times.value(), unit);
    values.add(new Value(measure, times.end() == text.length(), false));
    return times.end();
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

  /** Whether a bare month is a number of months: of {@code 工期≤12月} the words say so. */
  private boolean isDuration(
      DatePhrase date, int labelStart, int start, OperatorWords.@Nullable Found before) {
    return date.bareMonth()
        && (hints.isDuration(before == null ? null : before.operator())
            || text.charAt(date.end()) == '/'
            || NameHints.namesDuration(text, labelStart, start));
  }

  private int quantity(
      int labelStart, int start, Numeral numeral, OperatorWords.@Nullable Found before) {
    MixedFigure figure = MixedFigure.at(text, numeral);
    int labelEnd = before == null ? start : before.edge();
    List<Unit> per = PerUnits.namedBefore(text, labelStart, labelEnd);
    Direction direction = DirectionWords.endingAt(text, labelStart, labelEnd);
    int range = rangeEnd(figure.end());
    Numeral upper = range < 0 ? null : Numeral.at(text, range);
    if (upper != null) {
      return addRange(
          labelStart, start, figure, range, MixedFigure.at(text, upper), per, direction);
    }
    if (figure.unit() != null && figure.unit().symbol().equals("日")) {
      if (isRecurring(labelStart, labelEnd)) {
        return -figure.end();
      }
      if (text.charAt(figure.end()) == '前') {
        return addDay(labelStart, figure.end() + 1);
      }
    }
    Direction pointed = direction == null ? DirectionWords.arrowAt(text, figure.end()) : direction;
    int asideEnd = Asides.skip(text, pointed == direction ? figure.end() : figure.end() + 1);
    OperatorWords.Found after = operatorAfter(figure.unit(), asideEnd);
    int end = after == null ? asideEnd : after.edge();
    boolean alone =
        end == text.length() && (pointed != null || !per.isEmpty() || labelEnd == labelStart);
    replaceStartOfChange(labelStart, labelEnd);
    Measure measure =
        maker.measure(
            text.original(labelStart, end),
            operator(before, after, figure.end()),
            pointed,
            figure.value(),
            unit(figure, per, labelEnd));
    values.add(new Value(measure, alone, false));
    return end;
  }

  /** 10日前, of no month. */
  private int addDay(int labelStart, int end) {
    Measure day = Measure.date(text.original(labelStart, end), Operator.AT_MOST, null);
    values.add(new Value(day, false, false));
    return end;
  }

  private @Nullable Operator operator(
      OperatorWords.@Nullable Found before, OperatorWords.@Nullable Found after, int figureEnd) {
    if (before != null) {
      return before.operator();
    }
    return after != null ? after.operator() : OperatorWords.lowerEnd(text, figureEnd);
  }

  private @Nullable Unit unit(MixedFigure figure, List<Unit> per, int labelEnd) {
    Unit printed = figure.unit();
    if (printed == null) {
      return text.isOneOf("¥￥", labelEnd - 1) ? Units.YUAN : null;
    }
    return PerUnits.of(printed, per);
  }

  /** 由80%提高到95%: the figure that was left behind is no target. */
  private void replaceStartOfChange(int labelStart, int labelEnd) {
    int last = values.size() - 1;
    boolean leaves = last >= 0 && "由从".indexOf(values.get(last).measure().text().charAt(0)) >= 0;
    if (leaves && DirectionWords.arrives(text, labelStart, labelEnd)) {
      values.remove(last);
    }
  }

  /** 3-5次 is at least three and at most five. */
  private int addRange(
      int labelStart,
      int start,
      MixedFigure lower,
      int upperStart,
      MixedFigure upper,
      List<Unit> per,
      @Nullable Direction direction) {
    Unit unit = ofLowerEnd(lower.unit(), upper.unit());
    Unit last = upper.unit() == null ? unit : upper.unit();
    Measure from =
        maker.measure(
            text.original(start, lower.end()),
            Operator.AT_LEAST,
            direction,
            lower.value(),
            unit == null ? null : PerUnits.of(unit, per));
    Measure to =
        maker.measure(
            text.original(upperStart, upper.end()),
            Operator.AT_MOST,
            direction,
            upper.value(),
            last == null ? null : PerUnits.of(last, per));
    OperatorWords.Found after = operatorAfter(upper.unit(), upper.end());
    int end = after == null ? upper.end() : after.edge();
    String printed = text.original(labelStart, end);
    boolean alone = end == text.length() && (labelStart == start || !per.isEmpty());
    values.add(new Value(Measure.compound(printed, List.of(from, to)), alone, false));
    return end;
  }

  /** The unit printed at the upper end only: 3-5次, 2万-3万元. */
  private static @Nullable Unit ofLowerEnd(@Nullable Unit lower, @Nullable Unit upper) {
    if (lower == null || upper == null) {
      return lower == null ? upper : lower;
    }
    String base = lower.base() == null ? upper.base() : null;
    return base != null && upper.symbol().endsWith(base)
        ? new Unit(lower.symbol() + base, base, lower.factor(), upper.dimension())
        : lower;
  }

  /** The first digit behind a dash or 至; -1 where no range goes on. */
  private int rangeEnd(int end) {
    int connector = text.skipBlanks(end);
    if (!text.isConnector(connector)) {
      return -1;
    }
    int next = text.skipBlanks(connector + 1);
    while (text.charAt(next) == '-' || text.charAt(next) == '~') {
      next = text.skipBlanks(next + 1);
    }
    return text.isDigit(next) ? next : -1;
  }

  private OperatorWords.@Nullable Found operatorAfter(@Nullable Unit unit, int unitEnd) {
    OperatorWords.Found found = OperatorWords.after(text, unitEnd);
    if (found != null) {
      return found;
    }
    int next = text.skipBlanks(unitEnd);
    boolean within = text.charAt(next) == '内' && isBounded(unit, next + 1);
    return within ? new OperatorWords.Found(Operator.AT_MOST, next + 1) : null;
  }

  /** 3小时内办结, but not 5个内设机构. */
  private boolean isBounded(@Nullable Unit unit, int end) {
    return end == text.length() || (unit != null && unit.dimension() != Dimension.COUNT);
  }

  /** 每月10日前 comes back every month: words, not a figure. */
  private boolean isRecurring(int labelStart, int labelEnd) {
    return RECURRING.firstBetween(text, labelStart, labelEnd) != null;
  }

  /** Words up to the next separator still belong to the value before: 完成5个项目、投资200万元. */
  private int nextLabel(int end) {
    int next = end;
    while (next < text.length() && !text.isDigit(next) && !text.isOneOf(SEPARATORS, next)) {
      next++;
    }
    return overSeparators(text.isDigit(next) ? end : next);
  }

  private int overSeparators(int position) {
    int next = position;
    while (next < text.length() && text.isOneOf(SEPARATORS, next)) {
      next++;
    }
    return next;
  }
}
