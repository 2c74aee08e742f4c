package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit; in its last unit where people split it: {@code 1年6个月} is 18 个月, {@code
 * 12万5千元} 125 千元, {@code 2个半小时} 2.5 小时.
 *
 * @param unit null where none is printed
 * @param end the place after it
 */
record MixedFigure(BigDecimal value, @Nullable Unit unit, int end) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Unit MINUTES = new Unit("分钟", "秒", BigDecimal.valueOf(60), Dimension.CLOCK);

  static MixedFigure at(FoldedText text, Numeral numeral) {
    UnitReader.Found found = UnitReader.read(text, numeral.end());
    MixedFigure figure = new MixedFigure(numeral.value(), found.unit(), found.end());
    Unit unit = found.unit();
    if (unit == null) {
      return figure;
    }
    MixedFigure half = figure.andAHalf(text, unit);
    return half == null ? figure.andSmaller(text) : half;
  }

  /** 1年半, 2个半小时. */
  private @Nullable MixedFigure andAHalf(FoldedText text, Unit whole) {
    if (text.charAt(end) != '半') {
      return null;
    }
    if (whole.dimension().isTime()) {
      boolean ends = !text.isHan(end + 1) || OperatorWords.after(text, end + 1) != null;
      return ends || text.charAt(end + 1) == '内' || text.startsWith("左右", end + 1)
          ? new MixedFigure(value.add(HALF), whole, end + 1)
          : null;
    }
    Unit behind = whole.symbol().equals("个") ? Units.longestAt(text, end + 1) : null;
    return behind != null && behind.dimension().isTime()
        ? new MixedFigure(value.add(HALF), behind, end + 1 + behind.symbol().length())
        : null;
  }

  private MixedFigure andSmaller(FoldedText text) {
    MixedFigure sum = this;
    MixedFigure longer = sum.withNext(text);
    while (longer != null) {
      sum = longer;
      longer = sum.withNext(text);
    }
    return sum;
  }

  private @Nullable MixedFigure withNext(FoldedText text) {
    int start = text.skipBlanks(end);
    Numeral next = text.isDigit(start) ? Numeral.at(text, start) : null;
    Unit printed = next == null ? null : UnitReader.read(text, next.end()).unit();
    if (next == null || printed == null) {
      return null;
    }
    Unit larger = asMinutes(Objects.requireNonNull(unit), printed);
    Unit smaller = asMinutes(printed, larger);
    if (!splits(larger, smaller, next.value())) {
      return null;
    }
    BigDecimal carried = value.multiply(larger.factor()).divide(smaller.factor());
    return new MixedFigure(
        Figures.lean(carried).add(next.value()), smaller, UnitReader.read(text, next.end()).end());
  }

  /** The 分 of 1小时30分 and of 1分30秒. */
  private static Unit asMinutes(Unit unit, Unit beside) {
    return unit.symbol().equals("分") && "秒".equals(beside.base()) ? MINUTES : unit;
  }

  /** 7天24小时 are no eight days: the smaller figure stays below one of the larger unit. */
  private static boolean splits(Unit larger, Unit smaller, BigDecimal figure) {
    boolean sameThing =
        larger.base() == null
            ? smaller.factor().compareTo(BigDecimal.ONE) > 0
            : larger.base().equals(smaller.base()) && smaller.dimension() != Dimension.COUNT;
    return sameThing
        && figure.multiply(smaller.factor()).compareTo(larger.factor()) < 0
        && larger.factor().remainder(smaller.factor()).signum() == 0;
  }
}
