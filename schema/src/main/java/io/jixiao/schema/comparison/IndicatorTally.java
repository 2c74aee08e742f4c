package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds indicators up, one by one or those added up before. Not for several threads at once. */
final class IndicatorTally {
  private int count;
  private int decided;
  private int met;
  private @Nullable BigDecimal weight;
  private BigDecimal decidedWeight = BigDecimal.ZERO;
  private BigDecimal metWeight = BigDecimal.ZERO;
  private @Nullable BigDecimal reported;
  private @Nullable BigDecimal recomputed;

  /**
   * @param isMet null where it cannot be decided
   * @param earned null where the form has no points to earn
   */
  void add(Indicator indicator, @Nullable Boolean isMet, @Nullable BigDecimal earned) {
    BigDecimal points = indicator.weight();
    count++;
    weight = plus(weight, points);
    reported = plus(reported, indicator.score());
    recomputed = plus(recomputed, earned);
    if (isMet != null) {
      decided++;
      decidedWeight = points == null ? decidedWeight : decidedWeight.add(points);
    }
    if (Boolean.TRUE.equals(isMet)) {
      met++;
      metWeight = points == null ? metWeight : metWeight.add(points);
    }
  }

  void add(IndicatorSums some) {
    count += some.count();
    decided += some.decided();
    met += some.met();
    weight = plus(weight, some.weight());
    decidedWeight = decidedWeight.add(some.decidedWeight());
    metWeight = metWeight.add(some.metWeight());
    reported = plus(reported, some.reported());
    recomputed = plus(recomputed, some.recomputed());
  }

  IndicatorSums sums() {
    return new IndicatorSums(
        count, decided, met, weight, decidedWeight, metWeight, reported, recomputed);
  }

  /** Null where neither is there. */
  static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
    if (sum == null || more == null) {
      return sum == null ? more : sum;
    }
    return sum.add(more);
  }
}
