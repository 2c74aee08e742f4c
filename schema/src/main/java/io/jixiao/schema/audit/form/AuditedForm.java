package io.jixiao.schema.audit.form;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;

/** A form with what several checks ask about it, worked out once. */
final class AuditedForm {
  private final Project project;
  private final Scorecard scorecard;
  private final List<Comparison> comparisons;

  AuditedForm(Project project, ScoringPolicy policy) {
    this.project = project;
    this.scorecard = Scorer.score(project, policy);
    this.comparisons = project.indicators().stream().map(Comparison::of).toList();
  }

  Project project() {
    return project;
  }

  /** In sheet order. */
  List<Indicator> indicators() {
    return project.indicators();
  }

  /** What target and actual of an indicator say together. */
  Comparison comparison(int indicator) {
    return comparisons.get(indicator);
  }

  /** What the policy makes of the form. */
  Scorecard scorecard() {
    return scorecard;
  }
}
