package io.jixiao.api.comparison;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.projects.DrawnProjects;
import io.jixiao.api.projects.DrawnProjects.Drawn;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rows over HTTP: filters, orders and pages. */
@ApiTest
class IndicatorsGraphQlTest {
  private static final String ROW =
      """
      projectId ordinal name level1 attainment weight reported recomputed difference
      projectName fiscalYear regionCode department {name} implementingUnit {name}
      """;

  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired CommandCounter commands;

  @BeforeEach
  void empties() {
    store.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PROJECT ASC",
        "PROJECT DESC",
        "ID ASC",
        "ID DESC",
        "FISCAL_YEAR DESC",
        "REGION ASC",
        "DEPARTMENT DESC",
        "IMPLEMENTING_UNIT ASC",
        "FISCAL_YEAR ASC,DEPARTMENT DESC,ID DESC",
        "NAME ASC",
        "LEVEL1 DESC",
        "ATTAINMENT ASC",
        "ATTAINMENT DESC",
        "WEIGHT DESC",
        "REPORTED ASC",
        "RECOMPUTED DESC",
        "DIFFERENCE ASC",
        "DEPARTMENT ASC,WEIGHT DESC,NAME ASC"
      })
  void pagesPutTogetherAreAllRowsInOrder(String orders) {
    storeDrawn(12);
    List<Map<String, Object>> whole = pages("[{field: ID}]", 500);
    assertThat(whole).hasSizeBetween(20, 60);

    List<String> expected = whole.stream().sorted(inOrder(orders)).map(this::place).toList();

    for (int size : new int[] {1, 7, 500}) {
      assertThat(pages(orderBy(orders), size).stream().map(this::place))
          .as("by %d", size)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void pagesKnowWhatLiesBeforeAndAfterThem() {
    storeDrawn(6);
    for (String order : List.of("[{field: ID}]", "[{field: WEIGHT}]", "[{field: PROJECT}]")) {
      DocumentContext first = ask(page("first: 2, orderBy: " + order));
      assertThat(one(first, "hasPreviousPage")).isEqualTo(false);
      assertThat(one(first, "hasNextPage")).isEqualTo(true);
      assertThat(one(first, "startCursor"))
          .isEqualTo(first.read("$.data.indicators.edges[0].cursor"));
      assertThat(one(first, "endCursor"))
          .isEqualTo(first.read("$.data.indicators.edges[1].cursor"));

      DocumentContext rest =
          ask(
              page(
                  "first: 500, after: \"%s\", orderBy: %s"
                      .formatted(one(first, "endCursor"), order)));
      assertThat(one(rest, "hasPreviousPage")).isEqualTo(true);
      assertThat(one(rest, "hasNextPage")).isEqualTo(false);
      assertThat((int) one(rest, "totalCount"))
          .isEqualTo(2 + rest.<List<Object>>read("$.data.indicators.edges").size());

      DocumentContext behind =
          ask(page("after: \"%s\", orderBy: %s".formatted(one(rest, "endCursor"), order)));
      assertThat(behind.<List<Object>>read("$.data.indicators.edges")).isEmpty();
      assertThat(one(behind, "hasPreviousPage")).isEqualTo(true);
      assertThat(one(behind, "endCursor")).isNull();
    }
  }

  @Test
  void pagesGoOnThoughTheProjectOfTheirCursorIsGone() {
    storeDrawn(6);
    List<Map<String, Object>> whole = pages("[{field: ID}]", 500);
    Object last =
        ask(page("first: 1, orderBy: [{field: ID}]")).read("$.data.indicators.pageInfo.endCursor");
    String gone = (String) whole.get(0).get("projectId");
    store.remove(gone);

    DocumentContext next =
        ask(page("first: 500, after: \"%s\", orderBy: [{field: ID}]".formatted(last)));

    assertThat(next.<List<String>>read("$..projectId"))
        .containsExactlyElementsOf(
            whole.stream()
                .map(row -> (String) row.get("projectId"))
                .filter(id -> !id.equals(gone))
                .toList());
  }

  @Test
  void nothingStoredIsAnEmptyPage() {
    DocumentContext empty = ask(page("orderBy: [{field: ATTAINMENT}]"));

    assertThat(empty.<List<Object>>read("$.data.indicators.edges")).isEmpty();
    assertThat(one(empty, "totalCount")).isEqualTo(0);
    assertThat(one(empty, "hasNextPage")).isEqualTo(false);
    assertThat(one(empty, "hasPreviousPage")).isEqualTo(false);
    assertThat(one(empty, "startCursor")).isNull();
    assertThat(one(ask(page("filter: {met: {eq: true}}")), "totalCount")).isEqualTo(0);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      policyId: "no-such-policy"                                   | POLICY_NOT_FOUND
      after: "x"                                                   | INVALID_CURSOR
      after: "<ID>"                                                | INVALID_CURSOR
      after: "<ID>", orderBy: [{field: ID, direction: DESC}]       | INVALID_CURSOR
      after: "<ID>", orderBy: [{field: ID}, {field: ID}]           | INVALID_ORDER
      first: 0                                                     | INVALID_PAGE
      first: 501                                                   | PAGE_TOO_LARGE
      filter: {name: {contains: "<LONG>"}}                         | FILTER_TEXT_TOO_LONG
      """)
  void whatCannotBeDoneIsSaid(String arguments, String code) {
    storeDrawn(2);
    Object cursor = one(ask(page("first: 1, orderBy: [{field: ID}]")), "endCursor");
    String document =
        page(arguments.replace("<ID>", (String) cursor).replace("<LONG>", "x".repeat(501)));

    assertThat(ask(document).<String>read("$.errors[0].extensions.code")).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {}                                                           | a b c d e
      {name: {contains: "B"}}                                      | b
      {name: {in: []}}                                             | ''
      {level1: {eq: "产出指标"}}                                    | a b d
      {level1: {exists: false}}                                    | e
      {level2: {startsWith: "数量"}}                                | a
      {level2: {exists: false}}                                    | d e
      {path: {eq: "质量指标"}}                                      | b
      {path: {exists: true}}                                       | a b c d
      {kind: {eq: QUANTITY}}                                       | a b d
      {kind: {in: [QUALITATIVE, DATE]}}                            | c
      {kind: {exists: false}}                                      | e
      {actualKind: {exists: false}}                                | e
      {met: {eq: true}}                                            | a c
      {met: {eq: false}}                                           | b d
      {met: {exists: false}}                                       | e
      {not: {met: {eq: true}}}                                     | b d e
      {attainment: {lte: 0.5}}                                     | b
      {attainment: {gte: 1}}                                       | a
      {attainment: {exists: false}}                                | c e
      {weight: {eq: "10.00"}}                                      | a c d
      {weight: {exists: false}}                                    | e
      {reported: {lte: 9}}                                         | d
      {recomputed: {eq: 10}}                                       | a c
      {recomputed: {lte: 8}}                                       | d e
      {difference: {lte: -1}}                                      | b
      {difference: {exists: false}}                                | e
      {undecided: true}                                            | e
      {undecided: false}                                           | a b c d
      {findingCode: {eq: "SCORE_NOT_EARNED"}}                      | b
      {findingCode: {eq: "WEIGHTS_DO_NOT_SUM"}}                    | ''
      {findingCode: {exists: false}}                               | a c d e
      {severity: {eq: WARNING}}                                    | b
      {severity: {eq: ERROR}}                                      | ''
      {fiscalYear: {eq: 2024}}                                     | a b c
      {fiscalYear: {exists: false}}                                | d e
      {regionCode: {startsWith: "52"}}                             | a b c
      {department: {contains: "公安"}}                              | a b c
      {departmentCode: {eq: "007"}}                                | d e
      {implementingUnit: {exists: true}}                           | a b c
      {templateId: {eq: "liupanshui"}}                             | a b c
      {projectId: {in: ["<p>"]}}                                   | a b c
      {importId: {eq: "import-of-q"}}                              | d e
      {project: {severity: {eq: ERROR}}}                           | a b c
      {project: {reportedScore: {gte: 90}}, name: {eq: "c"}}       | c
      {or: [{name: {eq: "a"}}, {project: {fiscalYear: {exists: false}}}]} | a d e
      {or: []}                                                     | ''
      {and: [{level1: {eq: "产出指标"}}, {not: {fiscalYear: {eq: 2024}}}]} | d
      {not: {project: {fiscalYear: {eq: 2024}}, name: {eq: "a"}}}  | b c d e
      """)
  void filterFindsExactly(String filter, String expected) {
    String first =
        store.put(
            "p",
            project("p")
                .indicators(
                    List.of(
                        row("a", "产出指标/数量指标", "≥10间", "12间", "10", "10"),
                        row("b", "产出指标/质量指标", "≥90%", "45%", "40", "40"),
                        row("c", "效益指标/社会效益", "长期", "长期", "10", "10")))
                .build(),
            new Finding(
                "SCORE_NOT_EARNED",
                Severity.WARNING,
                new Text("见", "look"),
                "indicators[1].score",
                null,
                null),
            new Finding(
                "WEIGHTS_DO_NOT_SUM", Severity.ERROR, new Text("见", "look"), null, null, null));
    store.put(
        "q",
        project("q")
            .fiscalYear(null)
            .regionCode(null)
            .department("教育局", "007")
            .unit(null)
            .score(null)
            .template(null)
            .indicators(
                List.of(
                    row("d", "产出指标", "≥10间", "8间", "10", "8"),
                    row("e", "", null, null, null, null)))
            .build());

    DocumentContext found =
        ask(
            "{indicators(filter: %s) {totalCount edges {node {name}}}}"
                .formatted(filter.replace("<p>", first)));

    assertThat(found.<List<String>>read("$..name"))
        .containsExactlyElementsOf(
            expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ", -1)));
    assertThat(one(found, "totalCount"))
        .isEqualTo(found.<List<Object>>read("$.data.indicators.edges").size());
  }

  @Test
  void aPageInTheOrderOfIdsIsOneRoundTrip() {
    storeFullForms();

    assertThat(
            commands.during(
                () ->
                    ask(
                        """
                        {indicators(first: 20, orderBy: [{field: ID}]) {
                          edges {node {name met attainment}} pageInfo {hasNextPage endCursor}}}
                        """)))
        .containsExactly("find projects");
  }

  @Test
  void projectsAndFindingsOfAPageAreARoundTripEach() {
    storeFullForms();

    assertThat(
            commands.during(
                () ->
                    ask(
                        """
                        {indicators(first: 20, orderBy: [{field: ID}]) {
                          edges {node {findingCodes project {name}}}}}
                        """)))
        .containsExactlyInAnyOrder("find projects", "find findings", "find projects");
  }

  private void storeDrawn(int projects) {
    DrawnProjects drawn = new DrawnProjects(3);
    for (int i = 0; i < projects; i++) {
      Drawn each = drawn.next();
      store.put("p" + i, each.project(), each.findings().toArray(Finding[]::new));
    }
  }

  /** As long as most are. */
  private void storeFullForms() {
    for (int i = 0; i < 5; i++) {
      List<Indicator> rows =
          IntStream.range(0, 12)
              .mapToObj(row -> row("r" + row, "产出指标", "≥10间", "12间", "5", "5"))
              .toList();
      store.put("p" + i, project("p").code("code-" + i).indicators(rows).build());
    }
  }

  private static Indicator row(
      String name,
      String path,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score) {
    return new Indicator(
        "i-" + name,
        path.isEmpty() ? List.of() : List.of(path.split("/", -1)),
        null,
        name,
        name,
        target == null ? null : MeasureReader.read(target, MeasureContext.target(2024, name)),
        null,
        actual == null ? null : MeasureReader.read(actual, MeasureContext.actual(2024, name)),
        weight == null ? null : new BigDecimal(weight),
        weight,
        score == null ? null : new BigDecimal(score),
        score,
        null,
        List.of(),
        new FieldCell("indicators", "Sheet1", "C12"));
  }

  private static String page(String arguments) {
    return """
    {indicators(%s) {
      edges {cursor node {%s}}
      pageInfo {hasNextPage hasPreviousPage startCursor endCursor}
      totalCount}}
    """
        .formatted(arguments, ROW);
  }

  private static Object one(DocumentContext answer, String field) {
    return answer.<List<Object>>read("$.." + field).get(0);
  }

  private List<Map<String, Object>> pages(String orderBy, int size) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String after = "";
    while (true) {
      DocumentContext page =
          ask(
              """
              {indicators(first: %d, orderBy: %s %s) {
                edges {node {%s}} pageInfo {hasNextPage endCursor}}}
              """
                  .formatted(size, orderBy, after, ROW));
      rows.addAll(page.read("$.data.indicators.edges[*].node"));
      if (one(page, "hasNextPage").equals(false)) {
        return rows;
      }
      after = ", after: \"%s\"".formatted(one(page, "endCursor"));
    }
  }

  private static String orderBy(String orders) {
    return orders.isEmpty()
        ? "null"
        : Arrays.stream(orders.split(",", -1))
            .map(each -> each.split(" ", 2))
            .map(each -> "{field: %s, direction: %s}".formatted(each[0], each[1]))
            .toList()
            .toString();
  }

  private String place(Map<String, Object> row) {
    return row.get("projectId") + "/" + row.get("ordinal");
  }

  /** Written down once more, by what the rows themselves say. */
  private static Comparator<Map<String, Object>> inOrder(String orders) {
    Comparator<Map<String, Object>> byId =
        by(row -> row.get("projectId")).thenComparing(by(row -> row.get("ordinal")));
    List<Comparator<Map<String, Object>>> together = new ArrayList<>();
    for (String each : orders.isEmpty() ? List.of("PROJECT ASC") : List.of(orders.split(",", -1))) {
      String[] words = each.split(" ", 2);
      Comparator<Map<String, Object>> next =
          switch (words[0]) {
            case "PROJECT" ->
                by(row -> row.get("fiscalYear"))
                    .reversed()
                    .thenComparing(by(row -> row.get("projectName")))
                    .thenComparing(byId);
            case "ID" -> byId;
            case "FISCAL_YEAR" -> by(row -> row.get("fiscalYear"));
            case "REGION" -> by(row -> row.get("regionCode"));
            case "DEPARTMENT" -> by(row -> name(row.get("department")));
            case "IMPLEMENTING_UNIT" -> by(row -> name(row.get("implementingUnit")));
            case "NAME" -> by(row -> row.get("name"));
            case "LEVEL1" -> by(row -> row.get("level1"));
            default -> by(row -> number(row.get(words[0].toLowerCase(Locale.ROOT))));
          };
      together.add(words[1].equals("ASC") ? next : next.reversed());
    }
    together.add(byId);
    return together.stream().reduce(Comparator::thenComparing).orElseThrow();
  }

  private static @Nullable Object name(@Nullable Object organisation) {
    return organisation == null ? null : ((Map<?, ?>) organisation).get("name");
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value == null ? null : new BigDecimal(value.toString());
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Map<String, Object>> by(
      Function<Map<String, Object>, @Nullable Object> key) {
    return Comparator.comparing(
        row -> (Comparable<Object>) key.apply(row),
        Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private DocumentContext ask(String document) {
    return JsonPath.parse(new RawGraphQl(port).answer(document));
  }
}
