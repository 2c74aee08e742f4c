package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** ≤ and <. */
final class UpperBoundRule extends LevelRule {
  @Override
  public String code() {
    return "AT_MOST";
  }

  @Override
  boolean decides(Level level) {
    return level.isUpperBound();
  }

  @Override
  Outcome apply(Question question, Level level) {
    return Boolean.TRUE.equals(level.met())
        ? full(question)
        : Excess.score(code(), question, level);
  }
}
