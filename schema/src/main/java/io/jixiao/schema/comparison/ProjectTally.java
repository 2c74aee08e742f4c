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
  private final FigureTally reported = new FigureTally();
  private final FigureTally recomputed = new FigureTally();
  private final GradeTally reportedGrades = new GradeTally();
  private final GradeTally recomputedGrades = new GradeTally();

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
      recomputed.add(score.total());
    }
    reported.add(totals.reportedScore());
    reportedGrades.add(totals.reportedGrade());
    recomputedGrades.add(totals.recomputedGrade());
    findings = findings.plus(found);
  }

  /** All of another. */
  void add(ProjectTally some) {
    initialBudget = IndicatorTally.plus(initialBudget, some.initialBudget);
    adjustedBudget = IndicatorTally.plus(adjustedBudget, some.adjustedBudget);
    executed = IndicatorTally.plus(executed, some.executed);
    undecidedWeight = IndicatorTally.plus(undecidedWeight, some.undecidedWeight);
    rateBudget = rateBudget.add(some.rateBudget);
    rateExecuted = rateExecuted.add(some.rateExecuted);
    findings = findings.plus(some.findings);
    reported.add(some.reported);
    recomputed.add(some.recomputed);
    reportedGrades.add(some.reportedGrades);
    recomputedGrades.add(some.recomputedGrades);
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

  @Nullable Distribution reported() {
    return Distribution.of(reported);
  }

  @Nullable Distribution recomputed() {
    return Distribution.of(recomputed);
  }

  GradeCounts grades() {
    return new GradeCounts(reportedGrades.counts(), recomputedGrades.counts());
  }

  FindingCounts findings() {
    return findings;
  }
}
