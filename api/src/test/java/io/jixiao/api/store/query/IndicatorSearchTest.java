package io.jixiao.api.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.Deadline;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.projects.DrawnProjects;
import io.jixiao.api.projects.DrawnProjects.Drawn;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** More projects than are read at once. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class IndicatorSearchTest {
  private static final int PROJECTS = 230;

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private IndicatorPages pages;
  private int scored;

  @BeforeEach
  void stores() {
    store = new StoreHarness(where, Clock.systemUTC());
    pages = new IndicatorPages(store.facts, store.findings);
    DrawnProjects drawn = new DrawnProjects(23);
    List<IncomingForm> forms = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      Drawn each = drawn.next();
      forms.add(IncomingForm.of(each.project(), each.findings()));
    }
    store.saver.save("import", forms);
  }

  @Test
  void everyOrderFindsAllThatIsCounted() {
    long all = store.facts.indicators(Filters.empty());
    for (IndicatorOrderField field : IndicatorOrderField.values()) {
      List<String> found = new ArrayList<>();
      String after = null;
      do {
        var page = page(field, PageRequest.of(150, after));
        page.edges().forEach(edge -> found.add(place(edge.node())));
        assertThat(page.totalCount()).as("%s", field).isEqualTo((int) all);
        after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
      } while (after != null);

      assertThat(found).as("%s", field).hasSize((int) all).doesNotHaveDuplicates();
    }
  }

  @Test
  void nobodyIsScoredWhereNobodyLooksAtPoints() {
    page(IndicatorOrderField.ID, PageRequest.of(10, null)).edges();
    assertThat(scored).isZero();

    page(IndicatorOrderField.DIFFERENCE, PageRequest.of(10, null)).edges();
    assertThat(scored).isEqualTo(PROJECTS);
  }

  @Test
  void whatTakesTooLongIsRefusedWhenItIsLookedAt() {
    for (IndicatorOrderField field :
        List.of(IndicatorOrderField.ID, IndicatorOrderField.ATTAINMENT)) {
      var page = page(field, PageRequest.of(10, null));

      assertThatExceptionOfType(RequestRejected.class)
          .isThrownBy(() -> Deadline.within(Duration.ofNanos(1), page::edges))
          .satisfies(rejected -> assertThat(rejected.code()).isEqualTo(ErrorCode.QUERY_TOO_LONG));
      assertThatNoException().isThrownBy(page::edges);
    }
  }

  private PagedConnection<IndicatorFact> page(IndicatorOrderField field, PageRequest request) {
    return pages.page(
        null,
        List.of(new IndicatorOrder(field, OrderDirection.DESC)),
        request,
        new IndicatorPages.Scoring(
            () ->
                project -> {
                  scored++;
                  return ShippedPolicies.baseline();
                },
            false),
        unread -> {},
        Function.identity());
  }

  private static String place(IndicatorFact fact) {
    return fact.project().id() + "/" + fact.ordinal();
  }
}
