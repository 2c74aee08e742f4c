package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** Of a change more is better in its direction; the other direction counts as nothing. */
final class ChangeRule extends LevelRule {
  @Override
  public String code() {
    return "CHANGE";
  }

  @Override
  boolean decides(Level level) {
    return level.change();
  }

  @Override
  Outcome apply(Question question, Level level) {
    return Boolean.TRUE.equals(level.met())
        ? met(question, level)
        : Shortfall.score(code(), question, level);
  }
}
