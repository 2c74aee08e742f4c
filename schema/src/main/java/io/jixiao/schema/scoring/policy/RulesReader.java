package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.scoring.policy.BelowTarget.Step;
import io.jixiao.schema.scoring.policy.PolicyProblem.Code;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rules for indicators; what they leave out is as in {@code base}. */
final class RulesReader {
  private static final int PERCENT = 100;
  private static final int FAR_ABOVE = 100_000;

  private final @Nullable IndicatorRules base;
  private final List<PolicyProblem> problems;

  RulesReader(@Nullable IndicatorRules base, List<PolicyProblem> problems) {
    this.base = base;
    this.problems = problems;
  }

  IndicatorRules read(Settings rules) {
    rules.allow(
        "basis",
        "belowTarget",
        "aboveLimit",
        "exact",
        "lateDate",
        "bands",
        "overAchievement",
        "undecided");
    return new IndicatorRules(
        rules.word("basis", IndicatorRules.Basis.class, base == null ? null : base.basis()),
        belowTarget(rules.child("belowTarget"), base == null ? null : base.belowTarget()),
        rules.word(
            "aboveLimit", IndicatorRules.AboveLimit.class, base == null ? null : base.aboveLimit()),
        exact(rules.child("exact"), base == null ? null : base.exact()),
        rules.word(
            "lateDate", IndicatorRules.LateDate.class, base == null ? null : base.lateDate()),
        bands(rules.child("bands"), base == null ? null : base.bands()),
        over(rules.child("overAchievement"), base == null ? null : base.overAchievement()),
        rules.word(
            "undecided", IndicatorRules.Undecided.class, base == null ? null : base.undecided()));
  }

  private BelowTarget belowTarget(Settings settings, @Nullable BelowTarget base) {
    settings.allow("mode", "pointsPerPercentagePoint", "steps");
    BelowTarget.Mode mode =
        settings.word("mode", BelowTarget.Mode.class, base == null ? null : base.mode());
    BigDecimal points =
        settings.number(
            "pointsPerPercentagePoint",
            base == null ? null : base.pointsPerPercentagePoint(),
            0,
            PERCENT);
    int before = settings.problems();
    List<Step> steps = settings.list("steps", base == null ? null : base.steps(), this::step);
    if (settings.problems() == before) {
      checkSteps(settings, mode, steps);
    }
    return new BelowTarget(mode, points, steps);
  }

  private static void checkSteps(Settings settings, BelowTarget.Mode mode, List<Step> steps) {
    if (mode == BelowTarget.Mode.STEPS && steps.isEmpty()) {
      settings.problem(Code.STEPS_MISSING, "steps");
    }
    for (int i = 1; i < steps.size(); i++) {
      Step step = steps.get(i);
      Step higher = steps.get(i - 1);
      boolean falls =
          step.from().compareTo(higher.from()) < 0 && step.earns().compareTo(higher.earns()) <= 0;
      if (!falls) {
        settings.problem(Code.NOT_FALLING, "steps[" + i + "]");
      }
    }
  }

  private Step step(String path, @Nullable Object value) {
    Settings settings = Settings.of(path, value, problems);
    settings.allow("from", "earns");
    return new Step(
        settings.number("from", null, 0, PERCENT), settings.number("earns", null, 0, PERCENT));
  }

  private static ExactTarget exact(Settings settings, @Nullable ExactTarget base) {
    settings.allow("mode", "costBelowFull", "costAbove", "durationAbove");
    return new ExactTarget(
        settings.word("mode", ExactTarget.Mode.class, base == null ? null : base.mode()),
        settings.flag("costBelowFull", base == null ? null : base.costBelowFull()),
        settings.word("costAbove", ExactTarget.Above.class, base == null ? null : base.costAbove()),
        settings.word(
            "durationAbove", ExactTarget.Above.class, base == null ? null : base.durationAbove()));
  }

  private static Bands bands(Settings settings, @Nullable Bands base) {
    settings.allow("metFrom", "partlyFrom", "fixed");
    int before = settings.problems();
    BigDecimal met = settings.number("metFrom", base == null ? null : base.metFrom(), 0, PERCENT);
    BigDecimal partly =
        settings.number("partlyFrom", base == null ? null : base.partlyFrom(), 0, PERCENT);
    if (settings.problems() == before && partly.compareTo(met) >= 0) {
      settings.problem(Code.NOT_FALLING, "partlyFrom");
    }
    Bands.Fixed otherwise = base == null ? null : base.fixed();
    return new Bands(
        met, partly, settings.has("fixed") ? fixed(settings.child("fixed")) : otherwise);
  }

  private static Bands.Fixed fixed(Settings settings) {
    settings.allow("met", "partly", "notMet");
    int before = settings.problems();
    Bands.Fixed read =
        new Bands.Fixed(
            settings.number("met", null, 0, PERCENT),
            settings.number("partly", null, 0, PERCENT),
            settings.number("notMet", null, 0, PERCENT));
    if (settings.problems() == before) {
      notRising(settings, "partly", read.met(), read.partly());
      notRising(settings, "notMet", read.partly(), read.notMet());
    }
    return read;
  }

  private static void notRising(
      Settings settings, String key, BigDecimal higher, BigDecimal lower) {
    if (lower.compareTo(higher) > 0) {
      settings.problem(Code.NOT_FALLING, key);
    }
  }

  private static OverAchievement over(Settings settings, @Nullable OverAchievement base) {
    settings.allow("from", "consequence", "points", "reasonExcuses");
    return new OverAchievement(
        settings.number("from", base == null ? null : base.from(), PERCENT, FAR_ABOVE),
        settings.word(
            "consequence",
            OverAchievement.Consequence.class,
            base == null ? null : base.consequence()),
        settings.number("points", base == null ? null : base.points(), 0, PERCENT),
        settings.flag("reasonExcuses", base == null ? null : base.reasonExcuses()));
  }
}
