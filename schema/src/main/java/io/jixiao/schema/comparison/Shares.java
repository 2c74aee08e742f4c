package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fractions of two figures; what is divided by nothing has none. */
final class Shares {
  private static final int SCALE = 4;
  private static final int PERCENT_SCALE = 2;

  private Shares() {}

  /** Four decimals, half up. */
  static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? null : part.divide(whole, SCALE, RoundingMode.HALF_UP);
  }

  /** Percent with two decimals, half up. */
  static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.movePointRight(2).divide(whole, PERCENT_SCALE, RoundingMode.HALF_UP);
  }
}
