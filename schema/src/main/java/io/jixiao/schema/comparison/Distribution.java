package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How some figures are spread. Median and quartiles are those of Excel's {@code QUARTILE.INC}: the
 * figures stand in order at the places 0 to n - 1, a quartile at a quarter of the way, and between
 * two places as far from one figure to the next as from place to place. Four decimals, half up,
 * except least and greatest, which are as they came.
 */
public record Distribution(
    int count,
    BigDecimal average,
    BigDecimal median,
    BigDecimal q1,
    BigDecimal q3,
    BigDecimal min,
    BigDecimal max) {
  private static final int SCALE = 4;
  private static final int QUARTERS = 4;

  /** Null for no figures. */
  static @Nullable Distribution of(Collection<BigDecimal> figures) {
    if (figures.isEmpty()) {
      return null;
    }
    List<BigDecimal> sorted = figures.stream().sorted().toList();
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int count = sorted.size();
    return new Distribution(
        count,
        sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP),
        quartile(sorted, 2),
        quartile(sorted, 1),
        quartile(sorted, 3),
        sorted.get(0),
        sorted.get(count - 1));
  }

  private static BigDecimal quartile(List<BigDecimal> sorted, int quartile) {
    int quarters = (sorted.size() - 1) * quartile;
    int below = quarters / QUARTERS;
    int beyond = quarters % QUARTERS;
    BigDecimal figure = sorted.get(below);
    if (beyond > 0) {
      BigDecimal step = sorted.get(below + 1).subtract(figure);
      BigDecimal quarter = new BigDecimal("0.25").multiply(BigDecimal.valueOf(beyond));
      figure = figure.add(step.multiply(quarter));
    }
    return figure.setScale(SCALE, RoundingMode.HALF_UP);
  }
}
