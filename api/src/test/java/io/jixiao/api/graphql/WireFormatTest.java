package io.jixiao.api.graphql;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.store.StoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands on the wire, byte by byte. */
@ApiTest
class WireFormatTest {
  @LocalServerPort int port;
  @Autowired StoreFixture store;

  @BeforeEach
  void storesOneProject() {
    store.clear();
    store.put("a", project("办案费").score("90.00").build());
  }

  @Test
  void decimalsAreNumbersInPlainNotationWithTheirScale() {
    assertThat(answer("{funds {initialBudget {yuan} adjustedBudget {yuan}} indicators {score}}"))
        .contains(
            "\"funds\":[{\"initialBudget\":{\"yuan\":7340000.00},\"adjustedBudget\":{\"yuan\":7340000}}]")
        .contains("\"indicators\":[{\"score\":10.00}]");
  }

  @Test
  void datesAreIso() {
    assertThat(answer("{filledOn updatedAt}"))
        .containsPattern("\"filledOn\":\"2025-03-01\"")
        .containsPattern("\"updatedAt\":\"20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z\"");
  }

  @Test
  void decimalVariablesAreReadExactly() {
    String body =
        """
        {"query": "query q($least: Decimal) {projects(filter: {reportedScore: {gte: $least}}) {totalCount}}",
         "variables": {"least": %s}}
        """;

    assertThat(post(body.formatted("90.0"))).contains("\"totalCount\":1");
    assertThat(post(body.formatted("90.0000000000000000001"))).contains("\"totalCount\":0");
    assertThat(post(body.formatted("\"90.0000000000000000001\""))).contains("\"totalCount\":0");
    assertThat(post(body.formatted("true"))).contains("\"code\":\"INVALID_QUERY\"");
  }

  private String answer(String fields) {
    String selection = fields.substring(1, fields.length() - 1);
    return new RawGraphQl(port).answer("{projects {edges {node {%s}}}}".formatted(selection));
  }

  private String post(String body) {
    return new RawGraphQl(port).post(body, "application/json");
  }
}
