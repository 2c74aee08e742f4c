package io.jixiao.api.comparison;

import io.jixiao.api.scoring.Policies;
import io.jixiao.api.store.query.FigureWalk;
import io.jixiao.api.store.query.IndicatorFilter;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.schema.comparison.ComparedProject;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the projects that are compared. */
@Component
class ComparedProjects {
  private final FigureWalk figures;
  private final Policies policies;

  ComparedProjects(FigureWalk figures, Policies policies) {
    this.figures = figures;
    this.policies = policies;
  }

  /**
   * What each project brings.
   *
   * @param filter null for all
   * @param indicators which of them count, and with them which projects; null for all, also of
   *     projects that have none
   * @param policyId null for each project's own
   * @param unread takes the ids of those that are left out, because they cannot be read
   * @throws io.jixiao.api.graphql.RequestRejected where it takes too long, and where a filter or
   *     the policy are not acceptable
   */
  void read(
      @Nullable ProjectFilter filter,
      @Nullable IndicatorFilter indicators,
      @Nullable String policyId,
      Consumer<String> unread,
      Consumer<ComparedProject> use) {
    figures.through(filter, indicators, under(policyId), unread, use);
  }

  /**
   * What each project brings, without its indicators, beside its form; else as {@link #read}, which
   * takes a fraction of the time.
   */
  void readForms(
      @Nullable ProjectFilter filter,
      @Nullable String policyId,
      Consumer<String> unread,
      BiConsumer<ComparedProject, Project> use) {
    figures.throughForms(filter, under(policyId), unread, use);
  }

  /** The policy of a project by the id of its template, each looked up once. */
  Function<@Nullable String, ScoringPolicy> under(@Nullable String policyId) {
    if (policyId != null) {
      ScoringPolicy named = policies.newest(policyId);
      return template -> named;
    }
    Function<@Nullable String, ScoringPolicy> own = policies.byTemplate();
    Map<@Nullable String, ScoringPolicy> known = new HashMap<>();
    return template -> known.computeIfAbsent(template, own);
  }
}
