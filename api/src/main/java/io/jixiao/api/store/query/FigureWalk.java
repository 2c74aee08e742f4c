package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.projects.FigureBatches;
import io.jixiao.api.store.projects.FigureBatches.Form;
import io.jixiao.api.store.projects.FigureBatches.Reckoning;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.IndicatorFacts;
import io.jixiao.schema.comparison.ProjectFigures;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks through what the projects that a filter finds bring to a comparison. */
@Component
public class FigureWalk {
  private final FigureBatches figures;

  FigureWalk(FigureBatches figures) {
    this.figures = figures;
  }

  /**
   * Walks to the end.
   *
   * @param filter null for all projects
   * @param indicators which of them count, and only projects that have one; null for all
   * @param policies the policy of a project, by the id of its template
   * @param unread takes the ids of those that are left out, because they cannot be read
   * @throws io.jixiao.api.graphql.RequestRejected where a filter is not acceptable, and where it
   *     takes too long
   */
  public void through(
      @Nullable ProjectFilter filter,
      @Nullable IndicatorFilter indicators,
      Function<@Nullable String, ScoringPolicy> policies,
      Consumer<String> unread,
      Consumer<ComparedProject> use) {
    Bson projects = ProjectCriteria.of(filter);
    if (indicators == null) {
      figures.through(projects, Reckoning.kept(policies), unread, use);
      return;
    }
    IndicatorCriteria.Condition condition = IndicatorCriteria.of(indicators);
    Reckoning reckoning =
        condition.onIndicators()
            ? Reckoning.ofForms(
                policies,
                condition.onFindings(),
                (form, policy) -> figures(form, policy, condition))
            : Reckoning.kept(policies);
    figures.through(
        Filters.and(projects, condition.projects()),
        reckoning,
        unread,
        project -> {
          if (!project.figures().levels().isEmpty()) {
            use.accept(project);
          }
        });
  }

  /** Walks to the end, with the form of each project beside its totals. */
  public void throughForms(
      @Nullable ProjectFilter filter,
      Function<@Nullable String, ScoringPolicy> policies,
      Consumer<String> unread,
      BiConsumer<ComparedProject, Project> use) {
    Map<String, Project> forms = new HashMap<>();
    Reckoning reckoning =
        Reckoning.ofForms(
            policies,
            false,
            (form, policy) -> {
              Project project = form.fact().form();
              forms.put(form.fact().id(), project);
              return ProjectFigures.of(project, policy, indicator -> false);
            });
    figures.through(
        ProjectCriteria.of(filter),
        reckoning,
        unread,
        project -> {
          Project form = forms.remove(project.id());
          if (form != null) {
            use.accept(project, form);
          }
        });
  }

  private static ProjectFigures figures(
      Form form, ScoringPolicy policy, IndicatorCriteria.Condition condition) {
    Project project = form.fact().form();
    Scorecard card = condition.onScores() ? Scorer.score(project, policy) : null;
    Set<String> counted =
        IndicatorFacts.of(form.fact(), card).stream()
            .map(fact -> fact.with(form.about(fact.ordinal())))
            .filter(condition.indicators())
            .map(IndicatorFact::indicator)
            .map(indicator -> indicator.id())
            .collect(Collectors.toSet());
    return ProjectFigures.of(project, policy, indicator -> counted.contains(indicator.id()));
  }
}
