package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.policy.BelowTarget;
import io.jixiao.schema.scoring.policy.BelowTarget.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is earned below a target, where more is better. */
final class Shortfall {
  private static final String PERCENT = "%";

  private Shortfall() {}

  static Outcome score(String rule, Question question, Level level) {
    BelowTarget below = question.rules().belowTarget();
    return switch (below.mode()) {
      case RATIO -> ratio(rule, question, level);
      case ZERO ->
          Outcome.of(rule, Points.NONE, "SHORTFALL.zero", question.target(), question.actual());
      case STEPS -> steps(rule, question, level, below);
      case POINTS -> points(rule, question, level, below.pointsPerPercentagePoint());
    };
  }

  private static Outcome ratio(String rule, Question question, Level level) {
    BigDecimal weight = question.points();
    return Outcome.of(
        rule,
        new Points(weight.multiply(level.actual()), level.target()),
        "SHORTFALL.ratio",
        question.target(),
        question.actual(),
        level.actual(),
        level.target(),
        weight);
  }

  private static Outcome steps(String rule, Question question, Level level, BelowTarget below) {
    BigDecimal hundredfold = level.actual().movePointRight(2);
    for (Step step : below.steps()) {
      if (hundredfold.compareTo(step.from().multiply(level.target())) >= 0) {
        return Outcome.of(
            rule,
            Points.percentOf(question.points(), step.earns()),
            "SHORTFALL.step",
            question.target(),
            question.actual(),
            step.from(),
            step.earns(),
            question.points());
      }
    }
    return Outcome.of(rule, Points.NONE, "SHORTFALL.lowest", question.target(), question.actual());
  }

  /** Percentages differ by percentage points, other figures by a share of the target. */
  private static Outcome points(
      String rule, Question question, Level level, BigDecimal pointsEach) {
    BigDecimal gap = level.target().subtract(level.actual());
    boolean share = PERCENT.equals(level.unit());
    BigDecimal missing = share ? gap : gap.movePointRight(2);
    BigDecimal of = share ? BigDecimal.ONE : level.target();
    Points left =
        new Points(question.points().multiply(of).subtract(pointsEach.multiply(missing)), of);
    return Outcome.of(
        rule,
        left.orNone(),
        "SHORTFALL.points",
        question.target(),
        question.actual(),
        missing.divide(of, 2, RoundingMode.HALF_UP),
        pointsEach,
        question.points());
  }
}
