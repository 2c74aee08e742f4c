package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.StoreFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Pages of 13 projects whose values are few, so that many are equal and many are missing. */
@ApiTest
class ProjectPagesTest {
  private static final int PROJECTS = 13;
  private static final String QUERY =
      """
      query page($order: [ProjectOrder!], $first: Int, $after: String, $last: Int, $before: String) {
        projects(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
          edges { cursor node { id } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          totalCount
        }
      }
      """;

  @Autowired HttpGraphQlTester client;
  @Autowired StoreFixture store;

  @BeforeEach
  void storesProjectsWithTiesAndGaps() {
    store.clear();
    Random random = new Random(7);
    for (int i = 0; i < PROJECTS; i++) {
      store.put(
          "p" + i,
          project(random.nextBoolean() ? "办案费" : "民警服装专项")
              .code("code-" + i)
              .fiscalYear(random.nextInt(3) == 0 ? null : 2023 + random.nextInt(2))
              .regionCode(random.nextInt(3) == 0 ? null : "52020" + random.nextInt(2))
              .department(random.nextInt(3) == 0 ? null : "局" + random.nextInt(2), null)
              .unit(random.nextInt(3) == 0 ? null : "所" + random.nextInt(2))
              .score(
                  random.nextInt(3) == 0
                      ? null
                      : List.of("90", "90.0", "9E1", "88").get(random.nextInt(4)))
              .executionRate(random.nextInt(3) == 0 ? null : random.nextInt(2) + ".50")
              .build());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FISCAL_YEAR ASC",
        "FISCAL_YEAR DESC",
        "NAME ASC",
        "NAME DESC",
        "DEPARTMENT DESC",
        "IMPLEMENTING_UNIT ASC",
        "REGION DESC",
        "REPORTED_SCORE ASC",
        "REPORTED_SCORE DESC",
        "EXECUTION_RATE DESC",
        "UPDATED_AT DESC",
        "ID ASC",
        "ID DESC",
        "NAME ASC,ID DESC",
        "REPORTED_SCORE DESC,FISCAL_YEAR ASC,DEPARTMENT DESC"
      })
  void pagesPutTogetherAreTheWholeOrderInBothDirections(String orders) {
    List<Map<String, String>> order = parse(orders);
    List<String> whole = forward(order, 500);

    assertThat(whole).hasSize(PROJECTS).doesNotHaveDuplicates();
    assertThat(new HashSet<>(whole)).hasSize(PROJECTS);
    for (int size : List.of(1, 4, PROJECTS - 1, PROJECTS)) {
      assertThat(forward(order, size)).as("forward by %d", size).isEqualTo(whole);
      assertThat(backward(order, size)).as("backward by %d", size).isEqualTo(whole);
    }
  }

  @Test
  void missingValuesComeFirstUpwardsAndLastDownwards() {
    List<String> upwards = years("ASC");
    List<String> downwards = years("DESC");

    assertThat(upwards).isSortedAccordingTo(String::compareTo).contains("0", "2023", "2024");
    Collections.reverse(downwards);
    assertThat(downwards).isEqualTo(upwards);
  }

  @Test
  void oneEntryBetweenTwoCursorsIsFound() {
    List<String> cursors =
        page(Map.of("first", 3)).path("projects.edges[*].cursor").entityList(String.class).get();

    GraphQlTester.Response between =
        page(Map.of("first", 5, "after", cursors.get(0), "before", cursors.get(2)));

    between
        .path("projects.edges[*].cursor")
        .entity(Object.class)
        .isEqualTo(List.of(cursors.get(1)));
    between.path("projects.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
    between.path("projects.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
    between.path("projects.totalCount").entity(Integer.class).isEqualTo(PROJECTS);
  }

  @Test
  void nextPageIsTheSameThoughTheEntryOfTheCursorIsGone() {
    List<String> whole = forward(List.of(), 500);
    String cursor =
        page(Map.of("first", 5)).path("projects.pageInfo.endCursor").entity(String.class).get();

    store.remove(whole.get(4));

    assertThat(ids(page(Map.of("first", 2, "after", cursor)))).isEqualTo(whole.subList(5, 7));
  }

  @Test
  void longTextsDoNotStopThePaging() {
    client =
        client
            .mutate()
            .webTestClient(
                http -> http.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1)))
            .build();
    String longest = "长".repeat(32_766);
    for (String end : List.of("", "甲", "乙")) {
      for (int year : List.of(2023, 2024)) {
        store.put(
            "long" + end + year,
            project(longest + end)
                .code(end + year)
                .fiscalYear(year)
                .department(longest + end, null)
                .unit(longest + end)
                .build());
      }
    }

    List<Map<String, String>> order =
        parse("NAME ASC,DEPARTMENT DESC,IMPLEMENTING_UNIT ASC,REGION ASC");
    List<String> whole = forward(order, 500);

    assertThat(whole).hasSize(PROJECTS + 6).doesNotHaveDuplicates();
    assertThat(forward(order, 1)).isEqualTo(whole);
    assertThat(backward(order, 1)).isEqualTo(whole);
  }

  @Test
  void emptyPageKnowsThatNothingIsAround() {
    store.clear();

    GraphQlTester.Response empty = page(Map.of());

    empty
        .path("projects")
        .entity(Map.class)
        .isEqualTo(
            Map.of(
                "edges", List.of(),
                "pageInfo", nothingAround(),
                "totalCount", 0));
  }

  private static Map<String, @Nullable Object> nothingAround() {
    Map<String, @Nullable Object> info = new HashMap<>();
    info.put("hasNextPage", false);
    info.put("hasPreviousPage", false);
    info.put("startCursor", null);
    info.put("endCursor", null);
    return info;
  }

  private List<String> years(String direction) {
    return client
        .document(
            "{projects(orderBy: [{field: FISCAL_YEAR, direction: %s}]) {edges {node {fiscalYear}}}}"
                .formatted(direction))
        .execute()
        .path("projects.edges[*].node.fiscalYear")
        .entityList(Object.class)
        .get()
        .stream()
        .map(year -> year == null ? "0" : year.toString())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<String> forward(List<Map<String, String>> order, int size) {
    List<String> ids = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("order", order, "first", size));
    boolean more = true;
    while (more) {
      GraphQlTester.Response page = page(variables);
      assertThat(flag(page, "hasPreviousPage")).isEqualTo(!ids.isEmpty());
      ids.addAll(ids(page));
      more = flag(page, "hasNextPage");
      variables.put("after", page.path("projects.pageInfo.endCursor").entity(String.class).get());
    }
    return ids;
  }

  private List<String> backward(List<Map<String, String>> order, int size) {
    List<String> ids = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("order", order, "last", size));
    boolean more = true;
    while (more) {
      GraphQlTester.Response page = page(variables);
      assertThat(flag(page, "hasNextPage")).isEqualTo(!ids.isEmpty());
      ids.addAll(0, ids(page));
      more = flag(page, "hasPreviousPage");
      variables.put(
          "before", page.path("projects.pageInfo.startCursor").entity(String.class).get());
    }
    return ids;
  }

  private GraphQlTester.Response page(Map<String, Object> variables) {
    return client.document(QUERY).variables(variables).execute();
  }

  private static List<String> ids(GraphQlTester.Response page) {
    return page.path("projects.edges[*].node.id").entityList(String.class).get();
  }

  private static boolean flag(GraphQlTester.Response page, String name) {
    return page.path("projects.pageInfo." + name).entity(Boolean.class).get();
  }

  private static List<Map<String, String>> parse(String orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    return List.of(orders.split(",")).stream()
        .map(order -> order.split(" "))
        .map(parts -> Map.of("field", parts[0], "direction", parts[1]))
        .toList();
  }
}
