package io.jixiao.api.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.projects.DrawnProjects;
import io.jixiao.api.projects.DrawnProjects.Drawn;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.contract.StoreUnderTest;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.api.store.projects.UnreadFact;
import io.jixiao.schema.comparison.IndicatorFact;
import io.jixiao.schema.comparison.IndicatorFact.Found;
import io.jixiao.schema.comparison.IndicatorFacts;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.scoring.Scorer;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters drawn by lot over projects drawn by lot. */
@ParameterizedClass
@EnumSource(StoreUnderTest.class)
class IndicatorCriteriaTest {
  private static final int PROJECTS = 60;
  private static final int FILTERS = 1000;

  @Parameter StoreUnderTest where;

  private StoreHarness store;
  private final List<ProjectFact> projects = new ArrayList<>();
  private final List<IndicatorFact> indicators = new ArrayList<>();

  @BeforeEach
  void stores() {
    store = new StoreHarness(where, Clock.systemUTC());
    DrawnProjects drawn = new DrawnProjects(5);
    for (int i = 0; i < PROJECTS; i++) {
      Drawn each = drawn.next();
      store.saver.save(
          "import-" + i % 4, List.of(IncomingForm.of(each.project(), each.findings())));
    }
    for (UnreadFact each : store.facts.next(Filters.empty(), null, PROJECTS + 1)) {
      ProjectFact project = each.read();
      projects.add(project);
      indicators.addAll(facts(project));
    }
  }

  private List<IndicatorFact> facts(ProjectFact project) {
    List<StoredFinding> findings =
        store.findings.of(List.of(project.id())).getOrDefault(project.id(), List.of());
    return IndicatorFacts.of(project, Scorer.score(project.form(), ShippedPolicies.baseline()))
        .stream()
        .map(
            fact ->
                fact.with(
                    findings.stream()
                        .filter(each -> IndicatorFacts.ordinal(each.path()) == fact.ordinal())
                        .map(each -> new Found(each.code(), each.severity()))
                        .toList()))
        .toList();
  }

  @Test
  void filtersOfProjectsMeanTheSameInMemoryAsInTheStore() {
    DrawnFilters drawn = new DrawnFilters(11);
    int finding = 0;
    for (int i = 0; i < FILTERS; i++) {
      ProjectFilter filter = drawn.project(3);
      Set<String> inMemory =
          projects.stream()
              .filter(ProjectMatch.of(filter))
              .map(ProjectFact::id)
              .collect(Collectors.toSet());

      assertThat(found(ProjectCriteria.of(filter))).as("%s", filter).isEqualTo(inMemory);
      finding += inMemory.isEmpty() || inMemory.size() == PROJECTS ? 0 : 1;
    }
    assertThat(finding).as("filters that tell projects apart").isGreaterThan(FILTERS / 6);
  }

  @Test
  void theStoreIsAskedForEveryProjectWithAnIndicatorThatIsMeant() {
    DrawnFilters drawn = new DrawnFilters(13);
    int narrow = 0;
    int exact = 0;
    for (int i = 0; i < FILTERS; i++) {
      IndicatorFilter filter = drawn.indicator(3);
      IndicatorCriteria.Condition condition = IndicatorCriteria.of(filter);
      Set<String> meant =
          indicators.stream()
              .filter(condition.indicators())
              .map(fact -> fact.project().id())
              .collect(Collectors.toSet());
      Set<String> found = found(condition.projects());

      assertThat(found).as("%s", filter).containsAll(meant);
      narrow += found.size() < PROJECTS && !meant.isEmpty() ? 1 : 0;
      if (!condition.onIndicators()) {
        exact++;
        assertThat(indicators.stream().filter(condition.indicators()).count())
            .as("%s", filter)
            .isEqualTo(store.facts.indicators(condition.projects()));
      }
    }
    assertThat(narrow).as("filters that spare the store some projects").isGreaterThan(FILTERS / 6);
    assertThat(exact).as("filters that the store answers alone").isGreaterThan(FILTERS / 50);
  }

  @Test
  void whatAFilterAsksForIsKnownBeforeAnythingIsRead() {
    DrawnFilters drawn = new DrawnFilters(17);
    IndicatorFilter within = drawn.filter(Map.of("undecided", true));
    IndicatorFilter deep = drawn.filter(Map.of("not", drawn.filter(Map.of("or", List.of(within)))));

    assertThat(IndicatorCriteria.of(null).onIndicators()).isFalse();
    assertThat(IndicatorCriteria.of(deep).onScores()).isTrue();
    assertThat(IndicatorCriteria.of(deep).onFindings()).isFalse();
    assertThat(
            IndicatorCriteria.of(
                    drawn.filter(Map.of("severity", new SeverityFilter(null, List.of()))))
                .onFindings())
        .isTrue();
  }

  @Test
  void filtersAreBoundedLikeThoseOfProjects() {
    DrawnFilters drawn = new DrawnFilters(19);
    IndicatorFilter deep = drawn.filter(Map.of());
    for (int i = 0; i < 7; i++) {
      deep = drawn.filter(Map.of("not", deep));
    }
    IndicatorFilter eight = deep;
    assertThat(IndicatorCriteria.of(eight)).isNotNull();
    assertRefused(drawn.filter(Map.of("not", eight)), ErrorCode.FILTER_TOO_DEEP);

    IndicatorFilter one = drawn.filter(Map.of());
    assertThat(IndicatorCriteria.of(drawn.filter(Map.of("and", Collections.nCopies(99, one)))))
        .isNotNull();
    assertRefused(
        drawn.filter(Map.of("and", Collections.nCopies(100, one))), ErrorCode.FILTER_TOO_LARGE);

    List<String> many = Collections.nCopies(1001, "x");
    IndicatorFilter named =
        drawn.filter(Map.of("name", new StringFilter(null, many, null, null, null)));
    assertRefused(named, ErrorCode.FILTER_LIST_TOO_LONG);
    assertRefused(drawn.filter(Map.of("not", named)), ErrorCode.FILTER_LIST_TOO_LONG);
    assertRefused(
        drawn.filter(Map.of("level1", new StringFilter(null, null, "x".repeat(501), null, null))),
        ErrorCode.FILTER_TEXT_TOO_LONG);
  }

  private static void assertRefused(IndicatorFilter filter, ErrorCode code) {
    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(() -> IndicatorCriteria.of(filter))
        .satisfies(rejected -> assertThat(rejected.code()).isEqualTo(code));
  }

  private Set<String> found(Bson filter) {
    return new TreeSet<>(store.projects.ids(filter, PROJECTS + 1));
  }
}
