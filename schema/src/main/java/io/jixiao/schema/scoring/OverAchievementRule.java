package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Level;
import io.jixiao.schema.scoring.policy.OverAchievement;
import io.jixiao.schema.scoring.policy.OverAchievement.Consequence;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What follows where far more was reached than asked for; asked by the rules where more is better.
 */
final class OverAchievementRule {
  static final String CODE = "OVER_ACHIEVEMENT";

  private OverAchievementRule() {}

  static boolean isOver(OverAchievement settings, Level level) {
    return settings.consequence() != Consequence.FULL
        && level.target().signum() > 0
        && level.side() > 0
        && level.actual().movePointRight(2).compareTo(settings.from().multiply(level.target()))
            >= 0;
  }

  static Outcome apply(Question question, Level level) {
    OverAchievement settings = question.rules().overAchievement();
    BigDecimal percent =
        level.actual().movePointRight(2).divide(level.target(), 2, RoundingMode.HALF_UP);
    boolean excused = settings.reasonExcuses() && Reasons.isGiven(question.reason());
    Consequence consequence = excused ? Consequence.FLAG : settings.consequence();
    return switch (consequence) {
      case MINUS ->
          outcome(
              question.full().minus(settings.points()).orNone(),
              "OVER_ACHIEVEMENT.minus",
              question,
              percent,
              settings.points());
      case NOTHING -> outcome(Points.NONE, "OVER_ACHIEVEMENT.nothing", question, percent);
      case FLAG, FULL ->
          outcome(
              question.full(),
              excused ? "OVER_ACHIEVEMENT.excused" : "OVER_ACHIEVEMENT.flag",
              question,
              percent);
    };
  }

  private static Outcome outcome(Points points, String key, Question question, BigDecimal percent) {
    return Outcome.of(CODE, points, key, question.target(), question.actual(), percent);
  }

  private static Outcome outcome(
      Points points, String key, Question question, BigDecimal percent, BigDecimal minus) {
    return Outcome.of(CODE, points, key, question.target(), question.actual(), percent, minus);
  }
}
