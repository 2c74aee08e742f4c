package io.jixiao.schema.comparison;

import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.scoring.attainment.Attainment;
import io.jixiao.schema.scoring.attainment.Comparison;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a project among all indicators of all projects.
 *
 * @param ordinal its place on the sheet among the indicators of the project, from 1
 * @param score its item of the scorecard; null where the project was not scored or has no points to
 *     earn
 * @param findings about a field of this very indicator; empty where they were not asked for
 */
public record IndicatorFact(
    ProjectFact project,
    int ordinal,
    Indicator indicator,
    @Nullable ScoreItem score,
    List<Found> findings) {

  public IndicatorFact {
    findings = List.copyOf(findings);
  }

  /** What a finding about the indicator says in two words. */
  public record Found(String code, Severity severity) {}

  /** The same with what was found about it. */
  public IndicatorFact with(List<Found> found) {
    return new IndicatorFact(project, ordinal, indicator, score, found);
  }

  /** The target that counts; null where there is none. */
  public @Nullable Measure countingTarget() {
    return Comparison.target(indicator);
  }

  /** How far it got; compared anew with each call. */
  public Attainment attainment() {
    return Attainment.of(indicator);
  }

  /** Points by the policy; null where the project was not scored. */
  public @Nullable BigDecimal recomputed() {
    return score == null ? null : score.earned();
  }

  /** Recomputed less reported; null where either is missing. */
  public @Nullable BigDecimal difference() {
    return score == null ? null : score.difference();
  }

  /** Code of the rule that decided the points; null where the project was not scored. */
  public @Nullable String rule() {
    return score == null ? null : score.rule();
  }

  /** Whether the form decides nothing; null where the project was not scored. */
  public @Nullable Boolean undecided() {
    return score == null ? null : Boolean.valueOf(score.undecided());
  }
}
