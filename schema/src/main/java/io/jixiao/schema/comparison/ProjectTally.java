package io.jixiao.schema.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds whole projects up while they come, which is when their figures are at hand. Not for several
 * threads at once.
 */
final class ProjectTally {
  private @Nullable BigDecimal initialBudget;
  private @Nullable BigDecimal adjustedBudget;
  private @Nullable BigDecimal executed;
  private @Nullable BigDecimal undecidedWeight;
  private BigDecimal rateBudget = BigDecimal.ZERO;
  private BigDecimal rateExecuted = BigDecimal.ZERO;
  private FindingCounts findings = FindingCounts.NONE;
  private final GradeTally reported = new GradeTally();
  private final GradeTally recomputed = new GradeTally();

  void add(ProjectTotals totals, FindingCounts found) {
    BigDecimal budget = totals.adjustedBudget();
    BigDecimal spent = totals.executed();
    initialBudget = IndicatorTally.plus(initialBudget, totals.initialBudget());
    adjustedBudget = IndicatorTally.plus(adjustedBudget, budget);
    executed = IndicatorTally.plus(executed, spent);
    if (budget != null && spent != null) {
      rateBudget = rateBudget.add(budget);
      rateExecuted = rateExecuted.add(spent);
    }
    Recomputed score = totals.recomputed();
    if (score != null) {
      undecidedWeight = IndicatorTally.plus(undecidedWeight, score.undecidedWeight());
    }
    reported.add(totals.reportedGrade());
    recomputed.add(totals.recomputedGrade());
    findings = findings.plus(found);
  }

  @Nullable BigDecimal initialBudget() {
    return initialBudget;
  }

  @Nullable BigDecimal adjustedBudget() {
    return adjustedBudget;
  }

  @Nullable BigDecimal executed() {
    return executed;
  }

  /** Of the projects that state both. */
  @Nullable BigDecimal executionRate() {
    return Shares.percent(rateExecuted, rateBudget);
  }

  @Nullable BigDecimal undecidedWeight() {
    return undecidedWeight;
  }

  GradeCounts grades() {
    return new GradeCounts(reported.counts(), recomputed.counts());
  }

  FindingCounts findings() {
    return findings;
  }
}
