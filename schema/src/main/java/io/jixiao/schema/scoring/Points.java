package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.policy.Rounding;
import java.math.BigDecimal;

/**
 * Points before they are rounded, as an exact fraction.
 *
 * @param denominator above 0
 */
record Points(BigDecimal numerator, BigDecimal denominator) {
  static final Points NONE = new Points(BigDecimal.ZERO, BigDecimal.ONE);

  static Points of(BigDecimal points) {
    return new Points(points, BigDecimal.ONE);
  }

  static Points percentOf(BigDecimal weight, BigDecimal percent) {
    return of(weight.multiply(percent).movePointLeft(2));
  }

  /** None instead of less. */
  Points orNone() {
    return numerator.signum() < 0 ? NONE : this;
  }

  Points minus(BigDecimal points) {
    return new Points(numerator.subtract(points.multiply(denominator)), denominator);
  }

  Points plus(Points other) {
    BigDecimal sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return new Points(sum, denominator.multiply(other.denominator));
  }

  Points over(int count) {
    return new Points(numerator, denominator.multiply(BigDecimal.valueOf(count)));
  }

  BigDecimal rounded(Rounding rounding) {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? rounding.rounded(numerator)
        : rounding.quotient(numerator, denominator);
  }
}
