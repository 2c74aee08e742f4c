package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** A rule about two figures. */
abstract class LevelRule implements Rule {

  @Override
  public final boolean decides(Question question) {
    return question.comparison() instanceof Level level && decides(level);
  }

  @Override
  public final Outcome apply(Question question) {
    return apply(question, (Level) question.comparison());
  }

  abstract boolean decides(Level level);

  abstract Outcome apply(Question question, Level level);

  /** Full marks, unless so much more was reached that the policy takes offence. */
  final Outcome met(Question question, Level level) {
    return OverAchievementRule.isOver(question.rules().overAchievement(), level)
        ? OverAchievementRule.apply(question, level)
        : full(question);
  }

  final Outcome full(Question question) {
    return Outcome.of(
        code(), question.full(), code() + ".met", question.target(), question.actual());
  }
}
