package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points are rounded, once per item.
 *
 * @param scale decimals
 */
public record Rounding(int scale, RoundingMode mode) {

  /** {@code numerator / denominator}, exactly rounded. */
  public BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, scale, mode);
  }

  /** The same figure with the scale of points. */
  public BigDecimal rounded(BigDecimal figure) {
    return figure.scale() == scale ? figure : figure.setScale(scale, mode);
  }
}
