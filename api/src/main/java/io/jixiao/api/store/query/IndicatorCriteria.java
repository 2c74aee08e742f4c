package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.schema.comparison.IndicatorFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Translates filters of indicators. The store does not know all that they ask for: attainment and
 * points are reckoned. So it is asked for the projects that may have such an indicator, and these
 * are looked at one by one.
 */
final class IndicatorCriteria {
  private final FilterBounds bounds = new FilterBounds();
  private boolean scores;
  private boolean findings;
  private boolean indicators;

  private IndicatorCriteria() {}

  /**
   * What is asked for; everything where {@code filter} is null.
   *
   * @throws RequestRejected where the filter is too large or too deep
   */
  static Condition of(@Nullable IndicatorFilter filter) {
    if (filter == null) {
      return new Condition(Filters.empty(), fact -> true, false, false, false);
    }
    IndicatorCriteria criteria = new IndicatorCriteria();
    Bson projects = criteria.translate(filter, 1, Bound.SOME);
    return new Condition(
        projects,
        IndicatorMatch.of(filter),
        criteria.indicators,
        criteria.scores,
        criteria.findings);
  }

  /**
   * A condition on indicators.
   *
   * @param projects finds every project with an indicator for which {@code indicators} holds; where
   *     not {@code onIndicators}, it holds for all indicators of these and no others
   * @param onIndicators whether a condition is on the indicator itself
   * @param onScores whether a condition needs the scorecard
   * @param onFindings whether a condition needs the findings
   */
  record Condition(
      Bson projects,
      Predicate<IndicatorFact> indicators,
      boolean onIndicators,
      boolean onScores,
      boolean onFindings) {}

  /** Which projects a translation finds, if it cannot find exactly the right ones. */
  private enum Bound {
    /** All that have an indicator that is meant, and others. */
    SOME,
    /** Only those of which all indicators are meant, and not all of them. */
    ALL;

    Bound opposite() {
      return this == SOME ? ALL : SOME;
    }
  }

  private Bson translate(IndicatorFilter filter, int depth, Bound bound) {
    bounds.enter(depth);
    List<Bson> together = new ArrayList<>(ProjectCriteria.fields(filter.onProject()));
    if (filter.project() != null) {
      together.add(new ProjectCriteria(bounds).translate(filter.project(), depth + 1));
    }
    if (filter.asksForIndicator()) {
      indicators = true;
      scores |= filter.asksForScore();
      findings |= filter.asksForFindings();
      together.add(bound == Bound.SOME ? some(filter) : Combined.any(List.of()));
    }
    if (filter.and() != null) {
      together.addAll(translate(filter.and(), depth, bound));
    }
    if (filter.or() != null) {
      together.add(Combined.any(translate(filter.or(), depth, bound)));
    }
    if (filter.not() != null) {
      together.add(Filters.nor(translate(filter.not(), depth + 1, bound.opposite())));
    }
    return Combined.all(together);
  }

  private List<Bson> translate(List<IndicatorFilter> filters, int depth, Bound bound) {
    return filters.stream().map(filter -> translate(filter, depth + 1, bound)).toList();
  }

  /** The projects with an indicator that is as {@code filter} wants it, as far as is stored. */
  private static Bson some(IndicatorFilter filter) {
    List<Bson> indicator = new ArrayList<>();
    Combined.add(indicator, filter.name(), ProjectFields.INDICATOR_NAME);
    Combined.add(indicator, filter.weight(), ProjectFields.INDICATOR_WEIGHT);
    Combined.add(indicator, filter.reported(), ProjectFields.INDICATOR_SCORE);
    for (StringFilter heading : headings(filter)) {
      indicator.addAll(heading.onElementsOf(ProjectFields.INDICATOR_PATH));
    }
    List<Bson> together = new ArrayList<>();
    if (!indicator.isEmpty()) {
      together.add(Filters.elemMatch(ProjectFields.INDICATORS, Combined.all(indicator)));
    }
    if (filter.findingCode() != null) {
      together.addAll(filter.findingCode().present().onElementsOf(ProjectFields.FINDING_CODES));
    }
    if (filter.severity() != null) {
      together.addAll(filter.severity().on(ProjectFields.FINDING_SEVERITIES));
    }
    return Combined.all(together);
  }

  private static List<StringFilter> headings(IndicatorFilter filter) {
    List<StringFilter> headings = new ArrayList<>();
    if (filter.level1() != null) {
      headings.add(filter.level1());
    }
    if (filter.level2() != null) {
      headings.add(filter.level2().present());
    }
    if (filter.path() != null) {
      headings.add(filter.path());
    }
    return headings;
  }
}
