package io.jixiao.schema.comparison;

import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import io.jixiao.schema.scoring.summary.ScoreChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a project brings to a comparison: enough to add groups up without a look at its form.
 *
 * @param levels its indicators by their two headings, in the order in which these come up
 * @param all those of all levels together
 */
public record ProjectFigures(ProjectTotals totals, List<LevelFigures> levels, IndicatorSums all) {

  /**
   * Counts up with every change of what these figures mean, of the rules by which forms are scored
   * and of those by which values are compared: figures that were kept under another number are not
   * used any more.
   */
  public static final int LAYOUT = 1;

  public ProjectFigures {
    levels = List.copyOf(levels);
  }

  public ProjectFigures(ProjectTotals totals, List<LevelFigures> levels) {
    this(totals, levels, together(levels));
  }

  /** The figures of a form with all its indicators. */
  public static ProjectFigures of(Project form, ScoringPolicy policy) {
    return of(form, policy, indicator -> true);
  }

  /**
   * The figures of a form.
   *
   * @param counts whether an indicator is among those added up; the totals are the project's in any
   *     case
   */
  public static ProjectFigures of(Project form, ScoringPolicy policy, Predicate<Indicator> counts) {
    Scorecard card = Scorer.score(form, policy);
    return new ProjectFigures(totals(form, card, policy), levels(form, card, counts));
  }

  private static ProjectTotals totals(Project form, Scorecard card, ScoringPolicy policy) {
    Fund total =
        form.funds().stream().filter(row -> row.kind() == FundKind.TOTAL).findFirst().orElse(null);
    ScoreChange change = ScoreChange.ofReported("", form, card, policy.grades());
    return new ProjectTotals(
        total == null ? null : yuan(total.initialBudget()),
        total == null ? null : yuan(total.adjustedBudget()),
        total == null ? null : yuan(total.executed()),
        change.before(),
        change.gradeBefore(),
        card.hasPoints()
            ? new Recomputed(card.total(), card.fullMark(), card.grade(), card.undecidedWeight())
            : null);
  }

  private static List<LevelFigures> levels(
      Project form, Scorecard card, Predicate<Indicator> counts) {
    List<Indicator> indicators = form.indicators();
    int behindFunds = card.items().size() - indicators.size();
    boolean scored = card.hasPoints();
    Map<Headings, IndicatorTally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (counts.test(indicator)) {
        ScoreItem item = card.items().get(behindFunds + i);
        tallies
            .computeIfAbsent(
                new Headings(indicator.level1(), indicator.level2()), none -> new IndicatorTally())
            .add(indicator, Comparison.of(indicator).met(), scored ? item.earned() : null);
      }
    }
    List<LevelFigures> levels = new ArrayList<>(tallies.size());
    tallies.forEach(
        (headings, tally) ->
            levels.add(new LevelFigures(headings.level1, headings.level2, tally.sums())));
    return levels;
  }

  private static IndicatorSums together(List<LevelFigures> levels) {
    IndicatorTally all = new IndicatorTally();
    levels.forEach(level -> all.add(level.sums()));
    return all.sums();
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }

  private record Headings(@Nullable String level1, @Nullable String level2) {}
}
