package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.paging.RowPager;
import io.jixiao.api.store.paging.RowSource;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.ProjectFacts;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds indicators across projects by filters and orders. */
@Component
public class IndicatorPages {
  private final ProjectFacts projects;
  private final FindingStore findings;

  IndicatorPages(ProjectFacts projects, FindingStore findings) {
    this.projects = projects;
    this.findings = findings;
  }

  /**
   * A page of the indicators that {@code filter} finds. In an order of projects as many of these
   * are read as the page needs; in any other order all that the filter may mean.
   *
   * @param filter null for all
   * @param orders null or none for the latest year first
   * @param scoring by which policy
   * @param unread takes the ids of projects that cannot be read and are left out, when the page is
   *     looked at; perhaps more than once
   * @param view from an indicator to the node of its entry
   * @throws io.jixiao.api.graphql.RequestRejected where the filter, an order or the cursor is not
   *     acceptable, or, when the page is looked at, where it takes too long
   */
  public <N> PagedConnection<N> page(
      @Nullable IndicatorFilter filter,
      @Nullable List<IndicatorOrder> orders,
      PageRequest request,
      Scoring scoring,
      Consumer<String> unread,
      Function<IndicatorFact, N> view) {
    IndicatorCriteria.Condition condition = IndicatorCriteria.of(filter);
    IndicatorKeysets order = IndicatorKeysets.of(orders);
    boolean scored = scoring.wanted() || condition.onScores() || order.byScore();
    IndicatorSearch search =
        new IndicatorSearch(
            projects, findings, condition, scored ? scoring.policies().get() : null, unread);
    RowSource<IndicatorFact> source =
        order.projects() == null
            ? new SortedIndicators(search, order.rows())
            : new IndicatorsInTurn(search, order.projects(), order.rows());
    return new RowPager<>(order.rows(), source).page(request, view);
  }

  /**
   * How projects are scored.
   *
   * @param policies asked for only where something is scored
   * @param wanted whether somebody looks at points; otherwise none are reckoned unless the filter
   *     or the order goes by them
   */
  public record Scoring(Supplier<Function<Project, ScoringPolicy>> policies, boolean wanted) {}
}
