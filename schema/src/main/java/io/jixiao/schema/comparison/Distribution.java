package io.jixiao.schema.comparison;

import io.jixiao.schema.comparison.FigureTally.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
  static @Nullable Distribution of(FigureTally figures) {
    List<Counted> sorted = figures.inOrder();
    if (sorted.isEmpty()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Counted each : sorted) {
      sum = sum.add(each.figure().multiply(BigDecimal.valueOf(each.times())));
      count += each.times();
    }
    return new Distribution(
        count,
        sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP),
        quartile(sorted, count, 2),
        quartile(sorted, count, 1),
        quartile(sorted, count, 3),
        sorted.get(0).figure(),
        sorted.get(sorted.size() - 1).figure());
  }

  private static BigDecimal quartile(List<Counted> sorted, int count, int quartile) {
    int quarters = (count - 1) * quartile;
    int below = quarters / QUARTERS;
    int beyond = quarters % QUARTERS;
    BigDecimal figure = at(sorted, below);
    if (beyond > 0) {
      BigDecimal step = at(sorted, below + 1).subtract(figure);
      BigDecimal quarter = new BigDecimal("0.25").multiply(BigDecimal.valueOf(beyond));
      figure = figure.add(step.multiply(quarter));
    }
    return figure.setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** The figure at a place from 0. */
  private static BigDecimal at(List<Counted> sorted, int place) {
    int next = 0;
    for (Counted each : sorted) {
      next += each.times();
      if (next > place) {
        return each.figure();
      }
    }
    throw new IndexOutOfBoundsException(place);
  }
}
