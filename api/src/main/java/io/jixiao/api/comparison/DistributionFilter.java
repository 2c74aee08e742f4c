package io.jixiao.api.comparison;

import io.jixiao.api.store.query.DecimalFilter;
import io.jixiao.api.store.query.IntFilter;
import io.jixiao.api.store.query.ValueFilter;
import io.jixiao.schema.comparison.Distribution;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions on how figures are spread. */
public record DistributionFilter(
    @Nullable IntFilter count,
    @Nullable DecimalFilter average,
    @Nullable DecimalFilter median,
    @Nullable DecimalFilter q1,
    @Nullable DecimalFilter q3,
    @Nullable DecimalFilter min,
    @Nullable DecimalFilter max) {

  /**
   * @param figures null where there are none
   */
  boolean holds(@Nullable Distribution figures) {
    return ValueFilter.holds(count, figures == null ? 0 : figures.count())
        && holds(average, figures, Distribution::average)
        && holds(median, figures, Distribution::median)
        && holds(q1, figures, Distribution::q1)
        && holds(q3, figures, Distribution::q3)
        && holds(min, figures, Distribution::min)
        && holds(max, figures, Distribution::max);
  }

  private static boolean holds(
      @Nullable DecimalFilter filter,
      @Nullable Distribution figures,
      Function<Distribution, BigDecimal> figure) {
    return ValueFilter.holds(filter, figures == null ? null : figure.apply(figures));
  }
}
