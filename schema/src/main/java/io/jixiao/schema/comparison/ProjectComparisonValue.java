package io.jixiao.schema.comparison;

import io.jixiao.schema.measure.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one project has in a row; everything but the id is null where it has nothing.
 *
 * @param amount yuan, or percent for the execution rate
 * @param target the one that counts
 * @param weight as printed, for the total the full mark under the policy
 * @param recomputed null where the form has no points to earn
 */
public record ProjectComparisonValue(
    String projectId,
    @Nullable BigDecimal amount,
    @Nullable String indicatorId,
    @Nullable Measure target,
    @Nullable Measure actual,
    @Nullable BigDecimal attainment,
    @Nullable Boolean met,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal reported,
    @Nullable BigDecimal recomputed) {

  static ProjectComparisonValue nothing(String projectId) {
    return ofMoney(projectId, null);
  }

  static ProjectComparisonValue ofMoney(String projectId, @Nullable BigDecimal amount) {
    return new ProjectComparisonValue(
        projectId, amount, null, null, null, null, null, null, null, null);
  }

  static ProjectComparisonValue ofPoints(
      String projectId,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal reported,
      @Nullable BigDecimal recomputed) {
    return new ProjectComparisonValue(
        projectId, null, null, null, null, null, null, weight, reported, recomputed);
  }

  /** Recomputed less reported; null where one of them is missing. */
  public @Nullable BigDecimal difference() {
    return recomputed == null || reported == null ? null : recomputed.subtract(reported);
  }
}
