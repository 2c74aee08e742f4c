package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as people write it.
 *
 * @param base null for a mere multiplier ({@code 6.9 万})
 * @param factor from this unit to its base, exact
 */
record Unit(String symbol, @Nullable String base, BigDecimal factor, Dimension dimension) {

  /** A classifier that no table knows is its own unit. */
  static Unit classifier(String symbol) {
    return new Unit(symbol, symbol, BigDecimal.ONE, Dimension.COUNT);
  }

  /** 万 + 人 is 万人. */
  Unit times(String multiplier, BigDecimal by) {
    return new Unit(multiplier + symbol, base, factor.multiply(by), dimension);
  }

  /** The value in the base unit, without needless zeros, so that equal values are equal. */
  BigDecimal toBase(BigDecimal value) {
    return Figures.lean(factor.compareTo(BigDecimal.ONE) == 0 ? value : value.multiply(factor));
  }
}
