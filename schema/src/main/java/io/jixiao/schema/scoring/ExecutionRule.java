package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.policy.ExecutionRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Points of the fund block: weight × executed / budget, never above the weight. */
final class ExecutionRule {
  static final String CODE = "EXECUTION";

  private ExecutionRule() {}

  static Outcome apply(
      ExecutionRules rules,
      Execution execution,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal reported) {
    if (rules.basis() == ExecutionRules.Basis.REPORTED) {
      return reported == null
          ? Outcome.open(ReportedRule.CODE, "REPORTED.missing")
          : Outcome.of(ReportedRule.CODE, Points.of(reported), "REPORTED.kept");
    }
    if (weight == null) {
      return Outcome.open(WeightMissingRule.CODE, "WEIGHT_MISSING.open");
    }
    if (execution.hasNoBudget()) {
      return Outcome.of(CODE, Points.NONE, "EXECUTION.unbudgeted");
    }
    Points share = execution.share();
    return share == null
        ? Outcome.open(CODE, "EXECUTION.unknown")
        : scored(execution, weight, share);
  }

  private static Outcome scored(Execution execution, BigDecimal weight, Points share) {
    boolean whole = share.numerator().compareTo(share.denominator()) >= 0;
    Points points =
        whole
            ? Points.of(weight)
            : new Points(weight.multiply(share.numerator()), share.denominator());
    BigDecimal percent =
        share.numerator().movePointRight(2).divide(share.denominator(), 2, RoundingMode.HALF_UP);
    if (execution.executed() == null || execution.budget() == null) {
      return Outcome.of(CODE, points, "EXECUTION.printed", percent, weight);
    }
    return Outcome.of(
        CODE,
        points,
        whole ? "EXECUTION.whole" : "EXECUTION.share",
        execution.budget(),
        execution.executed(),
        percent,
        weight);
  }
}
