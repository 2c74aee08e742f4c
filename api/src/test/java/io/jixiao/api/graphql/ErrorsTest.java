package io.jixiao.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import graphql.introspection.IntrospectionQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class ErrorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {projects(after: "x") {totalCount}}                              | INVALID_CURSOR       | BAD_REQUEST
      {projects(after: "WyIxIiwiTkFNRSsiXQ") {totalCount}}             | INVALID_CURSOR       | BAD_REQUEST
      {projects(after: "bnVsbA") {totalCount}}                         | INVALID_CURSOR       | BAD_REQUEST
      {projects(after: "") {totalCount}}                               | INVALID_CURSOR       | BAD_REQUEST
      {projects(first: 501) {totalCount}}                              | PAGE_TOO_LARGE       | BAD_REQUEST
      {projects(first: 0) {totalCount}}                                | INVALID_PAGE         | BAD_REQUEST
      {projects(last: -1) {totalCount}}                                | INVALID_PAGE         | BAD_REQUEST
      {projects(first: 1, last: 1) {totalCount}}                       | PAGE_DIRECTION_AMBIGUOUS | BAD_REQUEST
      {projects(orderBy: [{field: NAME}, {field: NAME}]) {totalCount}} | INVALID_ORDER        | BAD_REQUEST
      {projects(orderBy: {field: UPDATED_AT}, after: "WyIxIiwiVVBEQVRFRF9BVCtJRCsiLCIrMTAwMDAwMDAwMC0wMS0wMVQwMDowMDowMFoiLCJ4Il0") {totalCount}} | INVALID_CURSOR | BAD_REQUEST
      subscription {importProgress(id: "x") {id}}                      | SUBSCRIPTION_NEEDS_EVENTS | BAD_REQUEST
      {broken(one: 1) {edges {node {id}}}}                             | INVALID_QUERY        | ValidationError
      {projects                                                        | INVALID_SYNTAX       | InvalidSyntax
      {projects(filter: {reportedScore: {eq: "ten"}}) {totalCount}}    | INVALID_QUERY        | ValidationError
      {projects(filter: {reportedScore: {eq: 1e999}}) {totalCount}}    | INVALID_QUERY        | ValidationError
      """)
  void requestIsRefusedWithACode(String document, String code, String type) {
    assertRefused(document, code, type);
  }

  @Test
  void nullForAnArgumentWithADefaultIsRefused() {
    String body =
        """
        {"query": "query ($d: OrderDirection) {projects(orderBy: {field: NAME, direction: $d}) {totalCount}}",
         "variables": {"d": %s}}
        """;
    RawGraphQl client = new RawGraphQl(port);

    assertThat(client.post(body.formatted("null"), "application/json"))
        .contains("\"code\":\"INVALID_ARGUMENT\"")
        .doesNotContain("INTERNAL_ERROR");
    assertThat(client.post(body.formatted("\"DESC\""), "application/json")).contains("totalCount");
  }

  @ParameterizedTest(name = "{0} as events is refused with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      subscription {importProgress(id: 5.5) {id}}      | INVALID_QUERY
      subscription {importProgress(id: "x") {broken}}  | INVALID_QUERY
      subscription {                                   | INVALID_SYNTAX
      {projects(first: 501) {totalCount}}              | PAGE_TOO_LARGE
      """)
  void eventsTellErrorsAsOtherAnswersDo(String document, String code) {
    assertThat(events(document))
        .contains("event:next", "\"code\":\"" + code + "\"", "event:complete");
  }

  @Test
  void queryIsAnsweredByOneEvent() {
    assertThat(events("{projects {totalCount}}"))
        .containsOnlyOnce("event:next")
        .contains("{\"data\":{\"projects\":{\"totalCount\":", "event:complete");
  }

  @Test
  void filterIsBounded() {
    String long1001 = "\"x\",".repeat(1001);
    String text501 = "x".repeat(501);
    String hundred = "{},".repeat(100);
    String deep = "{not: ".repeat(8) + "{}" + "}".repeat(8);

    assertRefused(find("{name: {in: [" + long1001 + "]}}"), "FILTER_LIST_TOO_LONG", "BAD_REQUEST");
    assertRefused(
        find("{name: {contains: \"" + text501 + "\"}}"), "FILTER_TEXT_TOO_LONG", "BAD_REQUEST");
    assertRefused(find("{or: [" + hundred + "]}"), "FILTER_TOO_LARGE", "BAD_REQUEST");
    assertRefused(find(deep), "FILTER_TOO_DEEP", "BAD_REQUEST");
  }

  @Test
  void filterWithinItsBoundsIsAnswered() {
    String long1000 = "\"x\",".repeat(1000);
    String text500 = "x".repeat(500);
    String ninetyNine = "{},".repeat(99);
    String deep = "{not: ".repeat(7) + "{}" + "}".repeat(7);

    for (String filter :
        List.of(
            "{name: {in: [" + long1000 + "]}}",
            "{name: {contains: \"" + text500 + "\"}}",
            "{or: [" + ninetyNine + "]}",
            deep)) {
      assertAnswered(find(filter));
    }
  }

  @Test
  void queryIsBoundedInDepth() {
    assertRefused(nested(12), "QUERY_TOO_DEEP", "BAD_REQUEST");
    assertAnswered(nested(1));
  }

  @Test
  void queryIsBoundedInCost() {
    String fields =
        IntStream.range(0, 20).mapToObj(i -> "a" + i + ": name").collect(Collectors.joining(" "));
    String document = "{projects(first: %d) {edges {node {otherYears {%s}}}}}";

    assertRefused(document.formatted(500, fields), "QUERY_TOO_COSTLY", "BAD_REQUEST");
    assertAnswered(document.formatted(400, fields));
  }

  @Test
  void introspectionIsBounded() {
    String twice = "{__schema {types {fields {type {fields {name}}}}}}";
    String deep = "{__schema {types {%sname%s}}}".formatted("ofType {".repeat(20), "}".repeat(20));

    for (String document : List.of(twice, deep)) {
      assertRefused(document, "QUERY_TOO_COSTLY", "BAD_REQUEST");
      assertThat(new RawGraphQl(port).answer(document))
          .contains("The request asks for too much of the schema at once: at most 500 fields")
          .doesNotContain("log");
    }
    assertAnswered(IntrospectionQuery.INTROSPECTION_QUERY);
  }

  @Test
  void answerSaysWhatItCost() {
    String answer = new RawGraphQl(port).answer("{projects(first: 10) {edges {node {id name}}}}");

    assertThat(JsonPath.<Integer>read(answer, "$.extensions.cost"))
        .isEqualTo(1000 + 1 + 10 * (1 + 2));
  }

  @ParameterizedTest(name = "{0} costs {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {imports(first: 10) {edges {node {files {name}}}}}             | 222
      {imports(first: 10) {edges {node {changes {name}}}}}           | 1022
      {imports(first: 10) {edges {node {changes(limit: 5) {name}}}}} | 72
      {projects(first: null, last: 500) {edges {node {id}}}}         | 2001
      """)
  void listsAreCountedAtTheSizeAskedFor(String document, int cost) {
    assertThat(JsonPath.<Integer>read(new RawGraphQl(port).answer(document), "$.extensions.cost"))
        .isEqualTo(cost);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentences(ErrorCode code) {
    assertThat(Errors.text(code, "a", "b").zh()).isNotBlank().doesNotContain("{");
    assertThat(Errors.text(code, "a", "b").en()).isNotBlank().doesNotContain("{");
  }

  private void assertRefused(String document, String code, String type) {
    String answer = new RawGraphQl(port).answer(document);

    assertThat(JsonPath.<List<String>>read(answer, "$.errors[*].extensions.code"))
        .as(answer)
        .containsExactly(code);
    assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.classification"))
        .isEqualTo(type);
    assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.message.zh")).isNotBlank();
    assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.message.en")).isNotBlank();
  }

  private String events(String document) {
    return new RawGraphQl(port)
        .post(JSON.writeValueAsString(Map.of("query", document)), "text/event-stream");
  }

  private void assertAnswered(String document) {
    assertThat(new RawGraphQl(port).answer(document)).doesNotContain("\"errors\"");
  }

  private static String find(String filter) {
    return "{projects(filter: " + filter + ") {totalCount}}";
  }

  private static String nested(int levels) {
    return "{projects(first: 1) {edges {node {"
        + "indicatorTree {children {".repeat(1)
        + "children {children {".repeat(levels)
        + "label"
        + "}}".repeat(levels)
        + "}}}}}}";
  }
}
