package io.jixiao.api.findings;

import static io.jixiao.api.store.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.Forms;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.TickingClock;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.paging.Edge;
import io.jixiao.api.store.paging.OrderDirection;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.query.FindingFilter;
import io.jixiao.api.store.query.FindingOrder;
import io.jixiao.api.store.query.FindingOrderField;
import io.jixiao.api.store.query.FindingStatusFilter;
import io.jixiao.api.store.query.IdFilter;
import io.jixiao.api.store.query.IntFilter;
import io.jixiao.api.store.query.SeverityFilter;
import io.jixiao.api.store.query.StringFilter;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.FindingStatus;
import io.jixiao.schema.audit.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class FindingPagesTest {
  private static final int PROJECTS = 130;
  private static final Finding YEAR =
      FindingCode.FISCAL_YEAR_MISSING.raise("fiscalYear", "S", "A1");
  private static final Finding SCORES =
      FindingCode.SCORE_MISSING.raise(null, "S", null, "2", "验收合格率");

  @Parameter StoreUnderTest where;

  private StoreHarness store;

  /** All have a year missing; every second a score too; every tenth is another department's. */
  @BeforeEach
  void storesFindings() {
    store = new StoreHarness(where, new TickingClock());
    List<IncomingForm> forms =
        IntStream.range(0, PROJECTS)
            .mapToObj(
                i -> {
                  Forms form = form().named("项目" + i).year(2023 + i % 2);
                  if (i % 10 == 0) {
                    form.department("财政局");
                  }
                  List<Finding> found = i % 2 == 0 ? List.of(YEAR, SCORES) : List.of(YEAR);
                  return IncomingForm.of(form.project(), found);
                })
            .toList();
    store.saver.save("i1", forms.subList(0, 100));
    store.saver.save("i2", forms.subList(100, PROJECTS));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 500})
  void pagesHoldEveryFindingOnce(int size) {
    if (size == 1) {
      Given few = filter().name("项目12");
      assertThat(all(few, 1)).hasSameElementsAs(all(few, 500)).doesNotHaveDuplicates();
      return;
    }
    assertThat(all(filter(), size)).hasSize(PROJECTS * 3 / 2).doesNotHaveDuplicates();
    assertThat(page(null, 1).totalCount()).isEqualTo(PROJECTS * 3 / 2);
  }

  @Test
  void pagesKeepTheirPlaceWhileFindingsComeAndGo() {
    PagedConnection<StoredFinding> first = page(null, 50);
    String after = first.pageInfo().endCursor();
    List<String> left = ids(store.findingPages.page(null, null, PageRequest.of(500, after)));
    store.saver.save("i3", List.of(IncomingForm.of(form().named("新").project(), List.of(YEAR))));

    assertThat(ids(store.findingPages.page(null, null, PageRequest.of(500, after))))
        .containsAll(left);
    assertThat(ids(store.findingPages.page(null, null, PageRequest.of(500, after))))
        .doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void conditionsHoldForOneFindingTogether() {
    assertThat(count(filter().code("FISCAL_YEAR_MISSING"))).isEqualTo(PROJECTS);
    assertThat(count(filter().severity(Severity.ERROR))).isEqualTo(PROJECTS / 2);
    assertThat(count(filter().code("FISCAL_YEAR_MISSING").severity(Severity.ERROR))).isZero();
  }

  @Test
  void whatIsNotMeantIsLeftOutOfAProjectOfWhichMoreIsFound() {
    assertThat(codes(filter().not(filter().code("FISCAL_YEAR_MISSING").get()).get()))
        .containsOnly("SCORE_MISSING")
        .hasSize(PROJECTS / 2);
    assertThat(count(filter().not(filter().department("财政局").get()))).isEqualTo(195 - 13 * 2);
  }

  @Test
  void oneOfSeveralFiltersIsEnough() {
    FindingFilter one = filter().code("SCORE_MISSING").get();
    FindingFilter other = filter().department("财政局").get();

    assertThat(count(filter().or(one, other))).isEqualTo(PROJECTS / 2 + 13);
    assertThat(count(filter().and(one, other))).isEqualTo(13);
    assertThat(count(filter().or())).isZero();
    assertThat(count(filter().and())).isEqualTo(195);
  }

  @Test
  void findingsAreFoundByWhatTheyAreAbout() {
    assertThat(count(filter().year(2024))).isEqualTo(PROJECTS / 2);
    assertThat(count(filter().importId("i2"))).isEqualTo(45);
    assertThat(count(filter().importId("none"))).isZero();
    assertThat(count(filter().name("项目77"))).isEqualTo(1);
    assertThat(count(filter().message("验收"))).isEqualTo(PROJECTS / 2);
    assertThat(count(filter().message("POINTS BUT WITHOUT"))).isEqualTo(PROJECTS / 2);
    assertThat(count(filter().message("没有这样的话"))).isZero();
  }

  @Test
  void decidedOnesAreFoundByTheirStatus() {
    String id = page(filter().code("SCORE_MISSING").get(), 1).edges().get(0).node().id();
    store.decisions.decide(id, FindingStatus.ACCEPTED, "已说明", "李");

    assertThat(all(filter().status(FindingStatus.ACCEPTED).get(), 10)).containsExactly(id);
    assertThat(count(filter().status(FindingStatus.OPEN))).isEqualTo(194);
  }

  @ParameterizedTest
  @EnumSource(OrderDirection.class)
  void findingsComeByTheTimeInWhichTheyWereFound(OrderDirection direction) {
    store.saver.save("i3", List.of(IncomingForm.of(form().named("新").project(), List.of(YEAR))));
    List<FindingOrder> orders = List.of(new FindingOrder(FindingOrderField.FOUND_AT, direction));
    List<StoredFinding> all = new ArrayList<>();
    List<Integer> sizes = List.of(1, 7, 50, 500);
    PagedConnection<StoredFinding> page = null;
    for (int i = 0; page == null || page.pageInfo().hasNextPage(); i++) {
      String after = page == null ? null : page.pageInfo().endCursor();
      PageRequest request = PageRequest.of(sizes.get(i % sizes.size()), after);
      page = store.findingPages.page(null, orders, request);
      page.edges().forEach(edge -> all.add(edge.node()));
    }

    Comparator<StoredFinding> byTime = Comparator.comparing(StoredFinding::foundAt);
    assertThat(all)
        .hasSize(PROJECTS * 3 / 2 + 1)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(direction == OrderDirection.ASC ? byTime : byTime.reversed());
    assertThat(all.stream().map(StoredFinding::foundAt).distinct()).hasSizeGreaterThan(2);
  }

  @Test
  void theDecidedOnesComeLatestFirstAndThenTheOthers() {
    List<String> some = ids(page(null, 500)).subList(3, 6);
    some.forEach(id -> store.decisions.decide(id, FindingStatus.ACCEPTED, null, null));
    List<FindingOrder> orders =
        List.of(new FindingOrder(FindingOrderField.DECIDED_AT, OrderDirection.DESC));

    PagedConnection<StoredFinding> first =
        store.findingPages.page(null, orders, PageRequest.of(4, null));
    PagedConnection<StoredFinding> rest =
        store.findingPages.page(null, orders, PageRequest.of(500, first.pageInfo().endCursor()));

    assertThat(ids(first)).startsWith(some.get(2), some.get(1), some.get(0));
    assertThat(ids(rest)).hasSize(PROJECTS * 3 / 2 - 4).doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void findingsKeepTheTimeInWhichTheyWereFirstFound() {
    StoredFinding before = page(filter().name("项目77").get(), 1).edges().get(0).node();
    assertThat(before.foundAt()).isNotNull();

    store.saver.save(
        "i3",
        List.of(
            IncomingForm.of(
                form().named("项目77").year(2024).actual("46%").project(), List.of(YEAR, SCORES))));

    List<StoredFinding> after =
        page(filter().name("项目77").get(), 2).edges().stream().map(Edge::node).toList();
    assertThat(after).hasSize(2);
    assertThat(after)
        .filteredOn(each -> each.id().equals(before.id()))
        .extracting(StoredFinding::foundAt)
        .containsExactly(before.foundAt());
    assertThat(after)
        .filteredOn(each -> !each.id().equals(before.id()))
        .allMatch(each -> each.foundAt().isAfter(before.foundAt()));
  }

  @Test
  void anOrderNamesAFieldOnceAndItsCursorsAreItsOwn() {
    FindingOrder order = new FindingOrder(FindingOrderField.FOUND_AT, OrderDirection.DESC);
    String other = page(null, 1).pageInfo().endCursor();

    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(
            () -> store.findingPages.page(null, List.of(order, order), PageRequest.of(1, null)))
        .extracting(RequestRejected::code)
        .isEqualTo(ErrorCode.INVALID_ORDER);
    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(
            () -> store.findingPages.page(null, List.of(order), PageRequest.of(1, other)).edges())
        .extracting(RequestRejected::code)
        .isEqualTo(ErrorCode.INVALID_CURSOR);
  }

  private long count(Given given) {
    int counted = page(given.get(), 1).totalCount();
    assertThat(all(given.get(), 60)).hasSize(counted);
    return counted;
  }

  private List<String> codes(FindingFilter filter) {
    return page(filter, 500).edges().stream().map(edge -> edge.node().code()).toList();
  }

  private List<String> all(FindingFilter filter, int size) {
    List<String> all = new ArrayList<>();
    PagedConnection<StoredFinding> page = page(filter, size);
    all.addAll(ids(page));
    while (page.pageInfo().hasNextPage()) {
      page =
          store.findingPages.page(filter, null, PageRequest.of(size, page.pageInfo().endCursor()));
      assertThat(page.pageInfo().hasPreviousPage()).isTrue();
      all.addAll(ids(page));
    }
    return all;
  }

  private List<String> all(Given filter, int size) {
    return all(filter.get(), size);
  }

  private PagedConnection<StoredFinding> page(FindingFilter filter, int size) {
    return store.findingPages.page(filter, null, PageRequest.of(size, null));
  }

  private static List<String> ids(PagedConnection<StoredFinding> page) {
    return page.edges().stream().map(Edge::node).map(StoredFinding::id).toList();
  }

  private static Given filter() {
    return new Given();
  }

  /** A filter of what a test names. */
  private static final class Given {
    private List<FindingFilter> and;
    private List<FindingFilter> or;
    private FindingFilter not;
    private IdFilter importId;
    private StringFilter code;
    private SeverityFilter severity;
    private FindingStatusFilter status;
    private StringFilter message;
    private IntFilter year;
    private StringFilter department;
    private StringFilter name;

    Given and(FindingFilter... filters) {
      and = List.of(filters);
      return this;
    }

    Given or(FindingFilter... filters) {
      or = List.of(filters);
      return this;
    }

    Given not(FindingFilter filter) {
      not = filter;
      return this;
    }

    Given importId(String id) {
      importId = new IdFilter(id, null);
      return this;
    }

    Given code(String text) {
      code = equal(text);
      return this;
    }

    Given severity(Severity value) {
      severity = new SeverityFilter(value, null);
      return this;
    }

    Given status(FindingStatus value) {
      status = new FindingStatusFilter(value, null);
      return this;
    }

    Given message(String part) {
      message = new StringFilter(null, null, part, null, null);
      return this;
    }

    Given year(int value) {
      year = new IntFilter(value, null, null, null, null);
      return this;
    }

    Given department(String text) {
      department = equal(text);
      return this;
    }

    Given name(String text) {
      name = equal(text);
      return this;
    }

    FindingFilter get() {
      return new FindingFilter(
          and,
          or,
          not,
          null,
          null,
          null,
          importId,
          code,
          severity,
          status,
          null,
          message,
          year,
          null,
          department,
          null,
          null,
          name);
    }

    private static StringFilter equal(String text) {
      return new StringFilter(text, null, null, null, null);
    }
  }
}
