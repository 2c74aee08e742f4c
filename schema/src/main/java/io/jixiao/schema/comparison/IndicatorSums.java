package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Some indicators added up.
 *
 * @param count all of them
 * @param decided those of which target and actual tell whether the target is met
 * @param met those of the decided whose target is
 * @param weight printed points of all; null where none prints any
 * @param decidedWeight printed points of the decided
 * @param metWeight printed points of those whose target is met
 * @param reported points that the forms report; null where none does
 * @param recomputed points under the policy; null where the forms have none to earn
 */
public record IndicatorSums(
    int count,
    int decided,
    int met,
    @Nullable BigDecimal weight,
    BigDecimal decidedWeight,
    BigDecimal metWeight,
    @Nullable BigDecimal reported,
    @Nullable BigDecimal recomputed) {

  /** Of the decided; null where none is. */
  public @Nullable BigDecimal metShare() {
    return Shares.of(BigDecimal.valueOf(met), BigDecimal.valueOf(decided));
  }

  /** By printed points, of the decided; null where these have none. */
  public @Nullable BigDecimal metWeightShare() {
    return Shares.of(metWeight, decidedWeight);
  }
}
