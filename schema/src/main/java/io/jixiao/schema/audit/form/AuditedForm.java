package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Execution;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with what several checks ask about it, worked out once. */
final class AuditedForm {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Project project;
  private final ScoringPolicy policy;
  private final Scorecard scorecard;
  private final List<Comparison> comparisons;
  private final @Nullable MainFund mainFund;
  private final PrintedPoints points;

  AuditedForm(Project project, ScoringPolicy policy) {
    this.project = project;
    this.policy = policy;
    this.scorecard = Scorer.score(project, policy);
    this.comparisons = project.indicators().stream().map(Comparison::of).toList();
    this.mainFund = mainFund(project, policy, scorecard);
    this.points = PrintedPoints.of(project, mainFund);
  }

  Project project() {
    return project;
  }

  ScoringPolicy policy() {
    return policy;
  }

  /** The form's year; null where it names none, or one that no form is of. */
  @Nullable Integer year() {
    Integer year = project.fiscalYear();
    return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
  }

  /** In sheet order. */
  List<Indicator> indicators() {
    return project.indicators();
  }

  /** What target and actual of an indicator say together. */
  Comparison comparison(int indicator) {
    return comparisons.get(indicator);
  }

  /** The target that counts; null where nothing is asked for. */
  @Nullable Measure target(int indicator) {
    return stated(Comparison.target(indicators().get(indicator)));
  }

  /** Null where nothing was reached, or nothing is said about it. */
  @Nullable Measure actual(int indicator) {
    return stated(indicators().get(indicator).actual());
  }

  private static @Nullable Measure stated(@Nullable Measure measure) {
    return measure == null || measure.kind() == MeasureKind.EMPTY ? null : measure;
  }

  /** What the policy makes of the form. */
  Scorecard scorecard() {
    return scorecard;
  }

  /** What the policy makes of an indicator. */
  ScoreItem item(int indicator) {
    List<ScoreItem> items = scorecard.items();
    return items.get(items.size() - project.indicators().size() + indicator);
  }

  /** The row of the fund block that stands for the whole; null where there is none. */
  @Nullable MainFund mainFund() {
    return mainFund;
  }

  /** The policy's, 100 where it sets none: not what the form's points happen to come to. */
  BigDecimal fullMark() {
    return policy.fullMark() == null ? HUNDRED : policy.fullMark();
  }

  PrintedPoints points() {
    return points;
  }

  private static @Nullable MainFund mainFund(
      Project project, ScoringPolicy policy, Scorecard card) {
    Fund row = Execution.row(project.funds());
    if (row == null) {
      return null;
    }
    boolean scored = card.items().size() > project.indicators().size();
    ScoreItem item = scored ? card.items().get(0) : null;
    Execution execution = Execution.of(row, policy.execution().denominator());
    int index = project.funds().indexOf(row);
    return new MainFund(index, row, execution, item, weight(project, row, item));
  }

  /** A form that prints no points at all is not held to the policy's. */
  private static @Nullable BigDecimal weight(Project project, Fund row, @Nullable ScoreItem item) {
    if (row.weight() != null || item == null || item.weight().signum() == 0) {
      return row.weight();
    }
    boolean others = project.indicators().stream().anyMatch(each -> each.weight() != null);
    return others ? item.weight() : null;
  }
}
