package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ExecutionRules.Basis;
import io.jixiao.schema.scoring.policy.IndicatorRules;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores a project under a policy. Pure and exact: fractions are rounded once, per item. */
public final class Scorer {
  private final Project project;
  private final ScoringPolicy policy;
  private final ItemMaker items;

  private Scorer(Project project, ScoringPolicy policy) {
    this.project = project;
    this.policy = policy;
    this.items = new ItemMaker(policy.rounding());
  }

  public static Scorecard score(Project project, ScoringPolicy policy) {
    return new Scorer(project, policy).scorecard();
  }

  private Scorecard scorecard() {
    Fund row = policy.execution().basis() == Basis.NONE ? null : Execution.row(project.funds());
    FormWeights weights = FormWeights.of(project, row, policy);
    CardMaker card = new CardMaker(policy, project.indicators().size() + 1);
    Execution execution = row == null ? null : Execution.of(row, policy.execution().denominator());
    if (row != null && execution != null && canEarn(row, weights)) {
      card.addExecution(execution(row, execution, weights.ofExecution()));
    }
    List<Indicator> indicators = project.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      card.add(indicator(indicators.get(i), weights.of(i)));
    }
    return card.finish(execution);
  }

  /** A fund block without points on a form whose indicators have them all has no score. */
  private static boolean canEarn(Fund row, FormWeights weights) {
    return weights.ofExecution() != null || row.score() != null;
  }

  private ScoreItem execution(Fund row, Execution execution, @Nullable BigDecimal weight) {
    Outcome outcome = ExecutionRule.apply(policy.execution(), execution, weight, row.score());
    return items.item(null, outcome, weight, row.score(), policy.rules().undecided());
  }

  private ScoreItem indicator(Indicator indicator, @Nullable BigDecimal weight) {
    IndicatorRules rules = policy.rulesFor(indicator);
    Question question =
        new Question(
            shown(Comparison.target(indicator)),
            shown(indicator.actual()),
            Comparison.of(indicator),
            weight,
            indicator.score(),
            indicator.deviationReason(),
            rules,
            policy.rounding());
    return items.item(
        indicator.id(), Rules.apply(question), weight, indicator.score(), rules.undecided());
  }

  private static String shown(@Nullable Measure measure) {
    return measure == null ? "" : measure.text();
  }
}
