package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;
import java.math.BigDecimal;

/** What is earned above a target, where less is better. */
final class Excess {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Excess() {}

  static Outcome score(String rule, Question question, Level level) {
    return switch (question.rules().aboveLimit()) {
      case RATIO -> ratio(rule, question, level);
      case LINEAR -> linear(rule, question, level);
      case REVIEWER -> Outcome.open(rule, "EXCESS.open", question.target(), question.actual());
    };
  }

  private static Outcome ratio(String rule, Question question, Level level) {
    BigDecimal weight = question.points();
    return Outcome.of(
        rule,
        new Points(weight.multiply(level.target()), level.actual()),
        "EXCESS.ratio",
        question.target(),
        question.actual(),
        level.target(),
        level.actual(),
        weight);
  }

  /** (1 − (actual − target) / target) × weight is (2 × target − actual) / target × weight. */
  private static Outcome linear(String rule, Question question, Level level) {
    BigDecimal weight = question.points();
    BigDecimal left = TWO.multiply(level.target()).subtract(level.actual());
    return Outcome.of(
        rule,
        new Points(weight.multiply(left), level.target()).orNone(),
        "EXCESS.linear",
        question.target(),
        question.actual(),
        level.actual(),
        level.target(),
        weight);
  }
}
