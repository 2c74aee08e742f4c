package io.jixiao.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.queries.QueryStore;
import io.jixiao.api.store.queries.SavedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class SavedQueryGraphQlTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PAGED =
      "query($after: String) {projects(after: $after)"
          + " {edges {node {id name reported {score} funds {kind score} findings {code}}}"
          + " pageInfo {hasNextPage endCursor}}}";

  @LocalServerPort int port;
  @Autowired Queries queries;
  @Autowired QueryStore store;

  @Test
  void shippedQueriesFitTheSchema() {
    assertThat(store.all().stream().filter(SavedQuery::shipped))
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(each -> assertThat(queries.plan(each).columns()).isNotEmpty());
    assertThat(
            JsonPath.<List<Object>>read(
                answer(
                    "{savedQuery(name: \"funds\") {shipped version updatedAt title {zh} parameters {name type required defaultValue}}}"),
                "$.data.savedQuery.parameters[*].type"))
        .contains("[Int!]", "ProjectFilter");
  }

  @Test
  void aVersionNeverChanges() {
    assertThat(save(query("mine", PAGED, "projects"))).contains("\"version\":1,\"shipped\":false");
    assertThat(save(query("mine", PAGED, "projects"))).contains("\"version\":1");
    assertThat(save(query("mine", PAGED, "projects.funds"))).contains("\"version\":2");
    assertThat(answer("{savedQuery(name: \"mine\") {version rowsAt shipped}}"))
        .contains("{\"version\":2,\"rowsAt\":\"projects.funds\",\"shipped\":false}");
    assertThat(answer("{savedQuery(name: \"nobody\") {version}}")).contains("null");
    assertThat(
            JsonPath.<List<String>>read(
                answer("{savedQueries {name}}"), "$.data.savedQueries[*].name"))
        .startsWith("projects", "indicators", "funds", "findings", "departments", "regions")
        .containsOnlyOnce("mine");
  }

  @Test
  void savedQueryCanBeDeleted() {
    String delete = "mutation {deleteSavedQuery(name: \"short-lived\")}";
    save(query("short-lived", PAGED, "projects"));

    assertThat(answer(delete)).contains("{\"deleteSavedQuery\":true}");
    assertThat(answer("{savedQuery(name: \"short-lived\") {version}}")).contains("null");
    assertThat(answer(delete)).contains("{\"deleteSavedQuery\":false}");
  }

  @Test
  void withoutColumnsThereIsOneForEachValue() {
    String saved = save(query("all-values", PAGED, "projects"));

    assertThat(JsonPath.<List<String>>read(saved, "$.data.saveQuery.columns[*].heading"))
        .containsExactly(
            "id", "name", "reported.score", "funds.kind", "funds.score", "findings.code");
    assertThat(
            JsonPath.<List<String>>read(
                save(
                    query(
                        "fragments",
                        "{...a} fragment a on Query {p: projects(first: 1) {edges {node {...b id}}}} fragment b on Project {name funds {kind} n: name}",
                        "p")),
                "$.data.saveQuery.columns[*].path"))
        .containsExactly("name", "funds.kind", "n", "id");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "{projects {edges {node {nam name(x: 1)}}}}",
            "projects",
            "DOCUMENT_INVALID",
            "DOCUMENT_INVALID"),
        fault("{projects", "projects", "DOCUMENT_INVALID"),
        fault("", "projects", "DOCUMENT_INVALID"),
        fault("fragment a on Query {findingCodes {code}}", "x", "DOCUMENT_INVALID"),
        fault("# " + "x".repeat(20_000), "x", "DOCUMENT_TOO_LONG"),
        fault("mutation {forgetAuditRun(id: 1)}", "forgetAuditRun", "NOT_ONE_QUERY"),
        fault("subscription {importProgress(id: 1) {id}}", "importProgress", "NOT_ONE_QUERY"),
        fault(
            "query a {findingCodes {code}} query b {findingCodes {code}}",
            "findingCodes",
            "NOT_ONE_QUERY"),
        fault("{findingCodes {code}}", "findingCode", "PATH_UNKNOWN"),
        fault("{findingCodes {code}}", "findingCodes.code", "ROWS_ARE_VALUES"),
        fault("{findingCodes {code}}", "", "PATH_UNKNOWN"),
        fault("{findingCodes {code}}", "findingCodes.0", "ROWS_ARE_ONE"),
        fault("{projects {edges {node {id}}}}", "projects", "PAGES_UNSAID"),
        fault(
            "query($after: String) {findingCodes {code} projects(first: 1, after: $after) {edges {node {id}}}}",
            "findingCodes",
            "AFTER_ELSEWHERE"),
        fault(
            "query($after: String) {projects(after: $after) {edges {node {id}}}}",
            "projects",
            "PAGE_INFO_MISSING"),
        fault(
            "query($limit: Int) {projects(first: $limit) {edges {node {id}}}}",
            "projects",
            "RESERVED_VARIABLE"),
        fault(
            "query ($years: [Int!]!, $all: Boolean!) {projects(first: 500, filter: {fiscalYear: {in: $years}}) {edges {node {otherYears @include(if: $all) {otherYears {id}}}}}}",
            "projects",
            "QUERY_TOO_COSTLY"),
        fault(
            "query ($first: Int! = 500) {projects(first: $first) {edges {node {otherYears {otherYears {id}}}}}}",
            "projects",
            "QUERY_TOO_COSTLY"),
        fault(
            "{projects(first: 1) {edges {node {indicatorTree {"
                + "c: children {".repeat(22)
                + "label"
                + "}".repeat(26)
                + "}",
            "projects",
            "QUERY_TOO_DEEP"),
        fault(wide(), "p", "TOO_MANY_FIELDS"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsNoTableIsRefused(String document, String rowsAt, List<String> codes) {
    String refused = save(query("faulty", document, rowsAt));

    assertThat(JsonPath.<String>read(refused, "$.errors[0].extensions.code"))
        .isEqualTo("INVALID_SAVED_QUERY");
    assertThat(JsonPath.<List<String>>read(refused, "$.errors[0].extensions.problems[*].code"))
        .isEqualTo(codes);
    assertThat(answer("{savedQuery(name: \"faulty\") {name}}")).contains("null");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Map<String, Object> query =
        Map.of(
            "name",
            "Mine!",
            "title",
            Map.of("zh", " ", "en", "x".repeat(201)),
            "document",
            PAGED,
            "rowsAt",
            "projects.funds",
            "columns",
            List.of(
                Map.of("heading", "a", "path", "kind"),
                Map.of("heading", "a", "path", "kinds"),
                Map.of("heading", "\n", "path", "^.reported"),
                Map.of("heading", "b", "path", "^.^.^.name"),
                Map.of("heading", "c", "path", "^"),
                Map.of("heading", "d", "path", "^.reported.score"),
                Map.of("heading", "e", "path", "")));

    String refused = save(query);

    assertThat(JsonPath.<List<String>>read(refused, "$.errors[0].extensions.problems[*].code"))
        .containsExactly(
            "NAME",
            "TITLE",
            "TITLE",
            "HEADING_TWICE",
            "HEADING",
            "PATH_UNKNOWN",
            "COLUMN_IS_OBJECT",
            "PATH_TOO_HIGH",
            "PATH_TOO_HIGH",
            "PATH_UNKNOWN");
    assertThat(JsonPath.<List<String>>read(refused, "$.errors[0].extensions.problems[*].path"))
        .contains("name", "title.zh", "columns[1].heading", "columns[6].path");
    assertThat(JsonPath.<String>read(refused, "$.errors[0].extensions.message.zh"))
        .startsWith("查询无法保存。");
  }

  @Test
  void tooManyOrNoColumnsAreRefused() {
    assertThat(
            save(
                Map.of(
                    "name", "none", "document", PAGED, "rowsAt", "projects", "columns", List.of())))
        .contains("COLUMNS_COUNT");
  }

  /** Fragments within fragments: 2 to the power of 12 fields. */
  private static String wide() {
    StringBuilder document = new StringBuilder("{p: __schema {...f0}} ");
    document.append("fragment f0 on __Schema {types {...g0}} ");
    for (int i = 0; i < 12; i++) {
      document.append(
          "fragment g%d on __Type {a%d: ofType {...g%d} b%d: ofType {...g%d}} "
              .formatted(i, i, i + 1, i, i + 1));
    }
    return document.append("fragment g12 on __Type {name}").toString();
  }

  private static Arguments fault(String document, String rowsAt, String... codes) {
    return Arguments.of(document, rowsAt, List.of(codes));
  }

  private static Map<String, Object> query(String name, String document, String rowsAt) {
    return Map.of("name", name, "document", document, "rowsAt", rowsAt);
  }

  private String save(Map<String, Object> query) {
    String document =
        "mutation($query: SavedQueryInput!) {saveQuery(query: $query)"
            + " {version shipped columns {heading path}}}";
    return new RawGraphQl(port)
        .post(
            JSON.writeValueAsString(Map.of("query", document, "variables", Map.of("query", query))),
            "application/json");
  }

  private String answer(String document) {
    return new RawGraphQl(port).answer(document);
  }
}
