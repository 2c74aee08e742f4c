package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a project is as a whole. Money is yuan of the TOTAL fund row, null where the form has none
 * or leaves it blank.
 *
 * @param reportedScore the total as printed, else the sum of the rows if each has a score
 * @param reportedGrade as printed, else what {@code reportedScore} comes to under the policy
 * @param recomputed null where the form has no points to earn
 */
public record ProjectTotals(
    @Nullable BigDecimal initialBudget,
    @Nullable BigDecimal adjustedBudget,
    @Nullable BigDecimal executed,
    @Nullable BigDecimal reportedScore,
    @Nullable Grade reportedGrade,
    @Nullable Recomputed recomputed) {

  /** Points under the policy; null where there are none to earn. */
  public @Nullable BigDecimal recomputedScore() {
    return recomputed == null ? null : recomputed.total();
  }

  public @Nullable Grade recomputedGrade() {
    return recomputed == null ? null : recomputed.grade();
  }

  /** Recomputed less reported; null where one of them is missing. */
  public @Nullable BigDecimal difference() {
    return recomputed == null || reportedScore == null
        ? null
        : recomputed.total().subtract(reportedScore);
  }

  /** Percent of the adjusted budget, two decimals; null where it does not follow from the money. */
  public @Nullable BigDecimal executionRate() {
    return executed == null || adjustedBudget == null
        ? null
        : Shares.percent(executed, adjustedBudget);
  }
}
