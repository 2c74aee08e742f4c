package io.jixiao.schema.measure;

import io.jixiao.schema.measure.MeasureContext.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes a measure of a figure and its unit with the help of what stands beside the value. */
final class QuantityMaker {
  private final NameHints hints;
  private final Role role;
  private final @Nullable BigDecimal exact;

  QuantityMaker(NameHints hints, Role role, @Nullable BigDecimal exact) {
    this.hints = hints;
    this.role = role;
    this.exact = exact;
  }

  /**
   * @param figure at face value
   * @param unit null where none is printed behind it
   */
  Measure measure(
      String printed,
      @Nullable Operator operator,
      @Nullable Direction direction,
      BigDecimal figure,
      @Nullable Unit unit) {
    boolean percent = unit != null && unit.symbol().equals("%");
    BigDecimal value = Figures.exactly(figure, percent, exact);
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
}
