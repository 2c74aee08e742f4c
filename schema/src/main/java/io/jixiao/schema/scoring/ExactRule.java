package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.attainment.Nature;
import io.jixiao.schema.scoring.policy.ExactTarget;

/** = and targets without an operator. */
final class ExactRule extends LevelRule {
  @Override
  public String code() {
    return "EQUAL";
  }

  @Override
  boolean decides(Level level) {
    return level.operator() == Operator.EQUAL;
  }

  @Override
  Outcome apply(Question question, Level level) {
    ExactTarget exact = question.rules().exact();
    if (level.side() == 0) {
      return full(question);
    }
    if (exact.mode() == ExactTarget.Mode.REVIEWER) {
      return open(question, "EQUAL.differs");
    }
    return level.side() < 0 ? below(question, level) : above(question, level);
  }

  private Outcome below(Question question, Level level) {
    boolean saved = level.nature() == Nature.COST && question.rules().exact().costBelowFull();
    return saved
        ? Outcome.of(code(), question.full(), "EQUAL.saved", question.target(), question.actual())
        : Shortfall.score(code(), question, level);
  }

  private Outcome above(Question question, Level level) {
    ExactTarget exact = question.rules().exact();
    return switch (level.nature()) {
      case MORE_IS_BETTER -> met(question, level);
      case COST -> above(question, level, exact.costAbove(), "EQUAL.cost");
      case DURATION -> above(question, level, exact.durationAbove(), "EQUAL.duration");
      case OPEN -> open(question, "EQUAL.open");
    };
  }

  private Outcome above(Question question, Level level, ExactTarget.Above how, String openKey) {
    return switch (how) {
      case FULL -> full(question);
      case REVERSE -> Excess.score(code(), question, level);
      case REVIEWER -> open(question, openKey);
    };
  }

  private Outcome open(Question question, String key) {
    return Outcome.open(code(), key, question.target(), question.actual());
  }
}
