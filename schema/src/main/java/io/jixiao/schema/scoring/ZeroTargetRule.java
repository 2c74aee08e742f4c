package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** Nothing is a share of zero: the target is kept or it is not. */
final class ZeroTargetRule extends LevelRule {
  @Override
  public String code() {
    return "TARGET_ZERO";
  }

  @Override
  boolean decides(Level level) {
    return level.target().signum() == 0;
  }

  @Override
  Outcome apply(Question question, Level level) {
    boolean kept = level.actual().signum() == 0 && level.operator() != Operator.MORE_THAN;
    return kept || Boolean.TRUE.equals(level.met())
        ? full(question)
        : Outcome.of(
            code(), Points.NONE, "TARGET_ZERO.missed", question.target(), question.actual());
  }
}
