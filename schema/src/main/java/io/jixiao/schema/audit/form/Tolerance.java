package io.jixiao.schema.audit.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By how much printed figures may differ from what they stand for because they were rounded. */
final class Tolerance {
  /** By less than that nobody scores otherwise on purpose. */
  static final BigDecimal NEGLIGIBLE = new BigDecimal("0.05");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Tolerance() {}

  /** Half a unit of the last decimal of each; whole figures are meant as they stand. */
  static BigDecimal of(List<BigDecimal> figures) {
    return figures.stream().map(Tolerance::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal of(@Nullable BigDecimal figure) {
    return figure == null || figure.scale() <= 0
        ? BigDecimal.ZERO
        : HALF.movePointLeft(figure.scale());
  }

  static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    return one.subtract(other).abs().compareTo(tolerance) > 0;
  }
}
