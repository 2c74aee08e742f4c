package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.policy.IndicatorRules.Undecided;
import io.jixiao.schema.scoring.policy.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds what a rule decided, and settles what none did. */
final class ItemMaker {
  private final Rounding rounding;

  ItemMaker(Rounding rounding) {
    this.rounding = rounding;
  }

  ScoreItem item(
      @Nullable String indicatorId,
      Outcome outcome,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal reported,
      Undecided undecided) {
    BigDecimal points = weight == null ? BigDecimal.ZERO : weight;
    boolean open = outcome.points() == null;
    BigDecimal earned = earned(outcome, points, reported, undecided);
    Explanation explanation =
        open
            ? settled(outcome, earned, points, reported, undecided)
            : new Explanation(outcome.key(), earned, outcome.arguments());
    return new ScoreItem(
        indicatorId,
        outcome.rule(),
        earned,
        points,
        reported,
        open,
        outcome.keptInBand(),
        explanation);
  }

  private BigDecimal earned(
      Outcome outcome, BigDecimal weight, @Nullable BigDecimal reported, Undecided undecided) {
    if (outcome.points() == null) {
      return reported == null || undecided == Undecided.ZERO
          ? rounding.rounded(BigDecimal.ZERO)
          : within(rounding.rounded(reported), weight);
    }
    BigDecimal earned = outcome.points().rounded(rounding);
    return outcome.rule().equals(ReportedRule.CODE) ? earned : within(earned, weight);
  }

  /** Rounding up must not lift points above a weight with more decimals. */
  private BigDecimal within(BigDecimal earned, BigDecimal weight) {
    if (earned.signum() < 0) {
      return rounding.rounded(BigDecimal.ZERO);
    }
    return earned.compareTo(weight) > 0
        ? weight.setScale(rounding.scale(), RoundingMode.DOWN)
        : earned;
  }

  private static Explanation settled(
      Outcome outcome,
      BigDecimal earned,
      BigDecimal weight,
      @Nullable BigDecimal reported,
      Undecided undecided) {
    Explanation why = new Explanation(outcome.key(), null, outcome.arguments());
    List<Object> figures = reported == null ? List.of(why, weight) : List.of(why, weight, reported);
    return new Explanation("OPEN." + how(weight, reported, undecided), earned, figures);
  }

  private static String how(BigDecimal weight, @Nullable BigDecimal reported, Undecided undecided) {
    if (undecided == Undecided.ZERO) {
      return "zero";
    }
    if (reported == null) {
      return "unscored";
    }
    if (reported.compareTo(weight) <= 0) {
      return "kept";
    }
    return weight.signum() == 0 ? "weightless" : "cut";
  }
}
