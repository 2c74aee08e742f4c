package io.jixiao.api.comparison;

import io.jixiao.schema.comparison.IndicatorYears;
import io.jixiao.schema.comparison.IndicatorYearsMaker;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The indicators of the groups of one answer: the forms are read once for all of them. */
final class IndicatorsOfYears {
  private final Supplier<IndicatorYearsMaker> made;

  /**
   * @param made is asked once, when indicators are
   */
  IndicatorsOfYears(Supplier<IndicatorYearsMaker> made) {
    this.made = SingletonSupplier.of(made);
  }

  /** See {@link IndicatorYearsMaker#first}. */
  List<IndicatorYears> first(List<@Nullable String> values, int most) {
    return made.get().first(values, most);
  }
}
