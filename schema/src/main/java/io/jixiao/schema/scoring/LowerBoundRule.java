package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** ≥ and >. */
final class LowerBoundRule extends LevelRule {
  @Override
  public String code() {
    return "AT_LEAST";
  }

  @Override
  boolean decides(Level level) {
    return level.operator() == Operator.AT_LEAST || level.operator() == Operator.MORE_THAN;
  }

  @Override
  Outcome apply(Question question, Level level) {
    return Boolean.TRUE.equals(level.met())
        ? met(question, level)
        : Shortfall.score(code(), question, level);
  }
}
