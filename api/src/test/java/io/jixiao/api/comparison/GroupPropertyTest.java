package io.jixiao.api.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.projects.DrawnProjects;
import io.jixiao.api.projects.DrawnProjects.Drawn;
import io.jixiao.api.scoring.Policies;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Groups come to what {@link PlainGroups} makes of the same projects, by all combinations of keys,
 * under filters, and under the projects' own policies as under others.
 */
@ApiTest
@TestInstance(Lifecycle.PER_CLASS)
class GroupPropertyTest {
  private static final int PROJECTS = 60;
  private static final List<String> KEYS =
      List.of(
          "REGION",
          "PROVINCE",
          "DEPARTMENT",
          "IMPLEMENTING_UNIT",
          "FISCAL_YEAR",
          "LEVEL1",
          "LEVEL2",
          "REPORTED_GRADE",
          "RECOMPUTED_GRADE",
          "TEMPLATE");
  private static final Map<String, Predicate<Project>> FILTERS = filters();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final String FIGURES =
      """
      projectCount indicatorCount decidedCount metCount metShare metWeightShare weight
      reportedPoints recomputedPoints initialBudget adjustedBudget executed executionRate
      reported {count average median q1 q3 min max} recomputed {count average median q1 q3 min max}
      difference {count average median q1 q3 min max}
      grades {reported {grade count} recomputed {grade count}} findings {error warning notice}
      undecidedWeight
      """;

  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired Policies policies;

  private final List<Drawn> projects = new ArrayList<>();

  @BeforeAll
  void storesProjectsDrawnByLot() {
    store.clear();
    DrawnProjects drawn = new DrawnProjects(5);
    DrawnMoney money = new DrawnMoney(5);
    for (int i = 0; i < PROJECTS; i++) {
      Drawn next = drawn.next();
      Drawn each = new Drawn(money.on(next.project()), next.findings());
      projects.add(each);
      store.put("p" + i, each.project(), each.findings().toArray(new Finding[0]));
    }
  }

  @Test
  void comeToWhatTheirProjectsComeTo() {
    int asked = 0;
    for (List<String> by : combinations()) {
      List<String> filters = List.copyOf(FILTERS.keySet());
      check(by, filters.get(asked % filters.size()), asked % 3 == 0 ? "as-reported" : null);
      asked++;
    }
    assertThat(asked).isEqualTo(10 + 45 + 120);
  }

  @Test
  void countTheIndicatorsThatAreAskedFor() {
    checkIndicators(
        "{met: {eq: false}}",
        (drawn, place) ->
            Boolean.FALSE.equals(Comparison.of(drawn.project().indicators().get(place)).met()));
    checkIndicators(
        "{weight: {gte: 10}, fiscalYear: {eq: 2024}}",
        (drawn, place) -> {
          BigDecimal weight = drawn.project().indicators().get(place).weight();
          return drawn.project().fiscalYear() == 2024
              && weight != null
              && weight.compareTo(BigDecimal.TEN) >= 0;
        });
    checkIndicators(
        "{fiscalYear: {eq: 2024}}", (drawn, place) -> drawn.project().fiscalYear() == 2024);
    checkIndicators(
        "{findingCode: {eq: \"ACTUAL_MISSING\"}}",
        (drawn, place) ->
            drawn.findings().stream()
                .anyMatch(
                    finding ->
                        finding.code().equals("ACTUAL_MISSING")
                            && finding.path() != null
                            && finding.path().startsWith("indicators[" + place + "]")));
  }

  private void checkIndicators(String indicators, BiPredicate<Drawn, Integer> counts) {
    for (List<String> by : List.of(List.of("REGION"), List.of("FISCAL_YEAR", "LEVEL1"))) {
      JsonNode answer =
          ask(
              "{compareGroups(by: [%s], first: 500, indicators: %s) {edges {node {keys {value} %s}}}}"
                  .formatted(String.join(" ", by), indicators, FIGURES));
      assertThat(groups(answer))
          .as("by %s of indicators %s", by, indicators)
          .isNotEmpty()
          .isEqualTo(new TreeMap<>(PlainGroups.of(projects, by, policies.byDefault(), counts)));
    }
  }

  @Test
  void comeToNothingWhereTheFilterFindsNothing() {
    String answer =
        new RawGraphQl(port)
            .answer(
                """
                {compareGroups(by: [REGION], filter: {fiscalYear: {eq: 1999}}) {totalCount
                edges {cursor} pageInfo {hasNextPage endCursor} total {projectCount executed
                reported {count} findings {error}}}}
                """);

    assertThat(answer)
        .contains(
            "{\"totalCount\":0,\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,"
                + "\"endCursor\":null},\"total\":{\"projectCount\":0,\"executed\":null,"
                + "\"reported\":null,\"findings\":{\"error\":0}}}");
  }

  /** Pages of two, by a figure with ties and missing values, come to all groups once. */
  @Test
  void comeOnceOnAllPages() {
    for (String direction : List.of("ASC", "DESC")) {
      List<String> seen = new ArrayList<>();
      String after = "";
      boolean more = true;
      while (more) {
        JsonNode page =
            ask(
                """
                {compareGroups(by: [IMPLEMENTING_UNIT, LEVEL2], first: 2 %s,
                orderBy: [{field: EXECUTED, direction: %s}])
                {edges {node {keys {value} rank executed}} pageInfo {hasNextPage endCursor}}}
                """
                    .formatted(after, direction));
        page.at("/edges").forEach(edge -> seen.add(edge.at("/node").toString()));
        more = page.at("/pageInfo/hasNextPage").asBoolean();
        after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
      }
      JsonNode whole =
          ask(
              """
              {compareGroups(by: [IMPLEMENTING_UNIT, LEVEL2], first: 500,
              orderBy: [{field: EXECUTED, direction: %s}]) {edges {node {keys {value} rank executed}}}}
              """
                  .formatted(direction));
      List<String> all = new ArrayList<>();
      whole.at("/edges").forEach(edge -> all.add(edge.at("/node").toString()));
      assertThat(seen).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    }
  }

  @Test
  void areThoseThatHavingHoldsFor() {
    JsonNode found =
        ask(
            """
            {compareGroups(by: [IMPLEMENTING_UNIT, FISCAL_YEAR], first: 500, having: {
            projectCount: {gte: 7}, reported: {average: {exists: true}},
            not: {findings: {error: {eq: 0}}}}) {edges {node {keys {value}}}}}
            """);
    JsonNode all =
        ask(
            """
            {compareGroups(by: [IMPLEMENTING_UNIT, FISCAL_YEAR], first: 500)
            {edges {node {keys {value} projectCount reported {average} findings {error}}}}}
            """);

    List<String> expected = new ArrayList<>();
    for (JsonNode edge : all.at("/edges")) {
      JsonNode node = edge.at("/node");
      if (node.at("/projectCount").asInt() >= 7
          && !node.at("/reported").isNull()
          && node.at("/findings/error").asInt() > 0) {
        expected.add(node.at("/keys").toString());
      }
    }
    List<String> actual = new ArrayList<>();
    found.at("/edges").forEach(edge -> actual.add(edge.at("/node/keys").toString()));
    assertThat(actual).isEqualTo(expected).isNotEmpty().hasSizeLessThan(all.at("/edges").size());
  }

  private void check(List<String> by, String filter, @Nullable String policyId) {
    JsonNode answer =
        ask(
            "{compareGroups(by: [%s], first: 500 %s %s) {edges {node {keys {value} %s}} total {%s}}}"
                .formatted(
                    String.join(" ", by),
                    filter.isEmpty() ? "" : ", filter: " + filter,
                    policyId == null ? "" : ", policyId: \"" + policyId + "\"",
                    FIGURES,
                    FIGURES));
    Function<Project, ScoringPolicy> scored =
        policyId == null ? policies.byDefault() : form -> policies.newest(policyId);
    List<Drawn> found =
        projects.stream().filter(each -> FILTERS.get(filter).test(each.project())).toList();

    assertThat(groups(answer))
        .as("by %s of %s under %s", by, filter, policyId)
        .isEqualTo(new TreeMap<>(PlainGroups.of(found, by, scored)));
    assertThat(figures(answer.at("/total")))
        .isEqualTo(PlainGroups.of(found, List.of(), scored).get(""));
  }

  private static Map<String, String> groups(JsonNode answer) {
    Map<String, String> groups = new TreeMap<>();
    for (JsonNode edge : answer.at("/edges")) {
      List<String> values = new ArrayList<>();
      edge.at("/node/keys")
          .forEach(
              key -> values.add(key.at("/value").isNull() ? "null" : key.at("/value").asString()));
      groups.put(String.join("|", values), figures(edge.at("/node")));
    }
    return groups;
  }

  /** Each figure in its order, as plain as it can be printed. */
  private static String figures(JsonNode node) {
    List<String> figures = new ArrayList<>();
    node.properties()
        .forEach(
            each -> {
              if (!each.getKey().equals("keys")) {
                figures.add(each.getKey() + "=" + text(each.getValue()));
              }
            });
    return String.join(" ", figures);
  }

  private static String text(JsonNode node) {
    if (node.isObject()) {
      return "{" + figures(node) + "}";
    }
    if (node.isArray()) {
      return "[" + node.valueStream().map(GroupPropertyTest::text).collect(joining(",")) + "]";
    }
    return node.isNumber()
        ? PlainGroups.plain(new BigDecimal(node.asString()))
        : node.asString("null");
  }

  private JsonNode ask(String document) {
    return JSON.readTree(new RawGraphQl(port).answer(document)).at("/data").iterator().next();
  }

  private static List<List<String>> combinations() {
    List<List<String>> all = new ArrayList<>();
    for (int a = 0; a < KEYS.size(); a++) {
      all.add(List.of(KEYS.get(a)));
      for (int b = a + 1; b < KEYS.size(); b++) {
        all.add(List.of(KEYS.get(b), KEYS.get(a)));
        for (int c = b + 1; c < KEYS.size(); c++) {
          all.add(List.of(KEYS.get(a), KEYS.get(b), KEYS.get(c)));
        }
      }
    }
    return all;
  }

  private static Map<String, Predicate<Project>> filters() {
    Map<String, Predicate<Project>> filters = new LinkedHashMap<>();
    filters.put("", project -> true);
    filters.put("{fiscalYear: {gte: 2024}}", project -> project.fiscalYear() >= 2024);
    filters.put(
        "{not: {regionCode: {startsWith: \"52\"}}}",
        project -> project.regionCode() == null || !project.regionCode().startsWith("52"));
    filters.put(
        "{implementingUnit: {exists: false}}", project -> project.implementingUnit() == null);
    filters.put("{fiscalYear: {eq: 1999}}", project -> false);
    return filters;
  }
}
