package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.ProjectFacts;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.projects.UnreadFact;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.comparison.IndicatorFacts;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The projects that may have what a filter means, some at a time, and the indicators that it does.
 */
final class IndicatorSearch {
  private static final int BATCH = 200;

  private final ProjectFacts projects;
  private final FindingStore findings;
  private final IndicatorCriteria.Condition condition;
  private final @Nullable Function<Project, ScoringPolicy> policies;
  private final Consumer<String> unread;

  /**
   * @param policies null where nobody needs points
   * @param unread takes the ids of projects that cannot be read and are left out
   */
  IndicatorSearch(
      ProjectFacts projects,
      FindingStore findings,
      IndicatorCriteria.Condition condition,
      @Nullable Function<Project, ScoringPolicy> policies,
      Consumer<String> unread) {
    this.projects = projects;
    this.findings = findings;
    this.condition = condition;
    this.policies = policies;
    this.unread = unread;
  }

  /**
   * The first projects of an order, unread.
   *
   * @param end holds together with the filter
   */
  Batch next(Bson end, Bson order, int limit) {
    return batch(projects.find(Filters.and(condition.projects(), end), order, limit));
  }

  /** All that is meant, in the order of ids. */
  void each(Consumer<IndicatorFact> taker) {
    List<UnreadFact> found;
    @Nullable String last = null;
    do {
      found = projects.next(condition.projects(), last, BATCH);
      Batch batch = batch(found);
      for (UnreadFact each : found) {
        last = each.id();
        ProjectFact project = read(each);
        if (project != null) {
          batch.meant(project).forEach(taker);
        }
      }
    } while (found.size() == BATCH);
  }

  long count() {
    if (!condition.onIndicators()) {
      return projects.indicators(condition.projects());
    }
    long[] count = new long[1];
    each(fact -> count[0]++);
    return count[0];
  }

  /** Null where it cannot be read. */
  @Nullable ProjectFact read(UnreadFact found) {
    ProjectFact project = found.read();
    if (project == null) {
      unread.accept(found.id());
    }
    return project;
  }

  private Batch batch(List<UnreadFact> found) {
    return new Batch(
        found,
        condition.onFindings() && !found.isEmpty()
            ? findings.of(found.stream().map(UnreadFact::id).toList())
            : Map.of());
  }

  /** Projects that came from the store together, with their findings where these are needed. */
  final class Batch {
    private final List<UnreadFact> found;
    private final Map<String, List<StoredFinding>> findings;

    private Batch(List<UnreadFact> found, Map<String, List<StoredFinding>> findings) {
      this.found = found;
      this.findings = findings;
    }

    List<UnreadFact> found() {
      return found;
    }

    /** The indicators of one of the projects that are meant, in sheet order. */
    Stream<IndicatorFact> meant(ProjectFact project) {
      List<StoredFinding> about = findings.getOrDefault(project.id(), List.of());
      return facts(project)
          .map(fact -> about.isEmpty() ? fact : fact.with(about(fact, about)))
          .filter(condition.indicators());
    }

    private Stream<IndicatorFact> facts(ProjectFact project) {
      Project form = project.form();
      return IndicatorFacts.of(
          project, policies == null ? null : Scorer.score(form, policies.apply(form)))
          .stream();
    }

    private List<Found> about(IndicatorFact fact, List<StoredFinding> all) {
      return all.stream()
          .filter(each -> IndicatorFacts.ordinal(each.path()) == fact.ordinal())
          .map(each -> new Found(each.code(), each.severity()))
          .toList();
    }
  }
}
