package io.jixiao.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.RawGraphQl;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** A service whose queries may take a second. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"jixiao.samples=false", "jixiao.queries.time=PT1S", FakeRows.SCHEMA, FakeRows.ON})
class QueryTimeTest {
  @TempDir static Path data;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  @Test
  void whatTakesTooLongIsAnsweredByOneErrorAlone() {
    String answer =
        ask(
            "{templates {id} a: fakeRows(millis: 600) {edges {node {number}}}"
                + " b: fakeRows(millis: 600) {edges {node {number code}}}}");

    assertThat(JsonPath.<List<String>>read(answer, "$.errors[*].extensions.code"))
        .as(answer)
        .containsExactly("QUERY_TOO_LONG");
    assertThat(JsonPath.<String>read(answer, "$.errors[0].message")).contains("1 seconds");
    assertThat(JsonPath.<String>read(answer, "$.errors[0].extensions.message.zh")).contains("1 秒");
    assertThat(answer).doesNotContain("\"data\"");
  }

  @Test
  void whatIsQuickEnoughIsAnswered() {
    assertThat(ask("{fakeRows(millis: 600, total: 1) {edges {node {number}}}}"))
        .contains("\"number\":0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"leftOfProperty", "leftOfField", "leftOfBatch"})
  void everyWayToReadKnowsWhatIsLeft(String field) {
    String answer = ask("{fakeRows(millis: 300, total: 1) {edges {node {%s}}}}".formatted(field));

    assertThat(JsonPath.<Integer>read(answer, "$.data.fakeRows.edges[0].node." + field))
        .isBetween(1, 700);
  }

  @Test
  void fieldsAreAnsweredInTheThreadOfTheRequest() {
    assertThat(ask("{fakeRows(total: 1) {edges {node {thread}}}}")).contains("\"http-nio-");
  }

  @Test
  void changeTakesAsLongAsItTakes() {
    String answer =
        ask("mutation {fakeChange(millis: 1200) {number leftOfProperty leftOfField leftOfBatch}}");

    assertThat(answer)
        .contains(
            "{\"number\":0,\"leftOfProperty\":null,\"leftOfField\":null,\"leftOfBatch\":null}")
        .doesNotContain("errors");
  }

  @Test
  void eachPageOfRowsHasTheTime() {
    save(
        "slow",
        "query ($millis: Int!, $after: String) {fakeRows(total: 3, millis: $millis,"
            + " first: 1, after: $after)"
            + " {edges {node {number}} pageInfo {hasNextPage endCursor}}}");

    assertThat(rows("slow.csv?millis=600").getBody()).isEqualTo("\uFEFFnumber\r\n0\r\n1\r\n2\r\n");
    ResponseEntity<String> refused = rows("slow.csv?millis=1200");
    assertThat(refused.getStatusCode().value()).isEqualTo(400);
    assertThat(refused.getBody()).contains("\"QUERY_TOO_LONG\"");
  }

  private void save(String name, String document) {
    assertThat(
            ask(
                "mutation {saveQuery(query: {name: \"%s\", document: \"%s\", rowsAt: \"fakeRows\"})"
                        .formatted(name, document)
                    + " {version}}"))
        .doesNotContain("errors");
  }

  private ResponseEntity<String> rows(String request) {
    return RestClient.builder()
        .defaultStatusHandler(status -> true, (sent, got) -> {})
        .build()
        .get()
        .uri("http://127.0.0.1:" + port + "/queries/" + request)
        .retrieve()
        .toEntity(String.class);
  }

  private String ask(String document) {
    return new RawGraphQl(port).answer(document);
  }
}
