package io.jixiao.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Every column of the rows beside what the projects of the sample workbooks say themselves. */
@ApiTest
class IndicatorsOfSamplesTest {
  private static final String MEASURE = "{text kind operator value unit date band cell}";
  private static final String PROJECT =
      "code fiscalYear regionCode regionName department {name code text} implementingUnit {name code text}";
  private static final String INDICATOR =
      "path level1 level2 number name target %1$s adjustedTarget %1$s actual %1$s attainment met weight deviationReason source {path sheet cell}"
          .formatted(MEASURE);

  @LocalServerPort int port;
  @Autowired StoreFixture store;

  @BeforeEach
  void uploadsAllSamples() {
    store.clear();
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      parts.add(
          "file",
          new ByteArrayResource(sample.bytes()) {
            @Override
            public String getFilename() {
              return sample.name();
            }
          });
    }
    RestClient.create("http://127.0.0.1:" + port)
        .post()
        .uri("/imports?wait=PT120S")
        .body(parts)
        .retrieve()
        .toBodilessEntity();
  }

  @Test
  void sayWhatTheProjectsSay() {
    sayWhatTheProjectsSay("");
    sayWhatTheProjectsSay("policyId: \"cost-below-full\"");

    assertThat(
            ask("{indicators(first: 500) {edges {node {indicatorId}}}}")
                .<List<String>>read("$..indicatorId"))
        .as("where no column asks for points")
        .isEqualTo(
            ask("{indicators(first: 500) {edges {node {indicatorId rule}}}}")
                .<List<String>>read("$..indicatorId"));
  }

  private void sayWhatTheProjectsSay(String scoring) {
    List<Map<String, Object>> projects =
        ask("""
                {projects(first: 500) {edges {node {id name %s template {id} findings {code path}
                  indicators {id score %s}
                  scorecard%s {items {indicatorId earned difference rule undecided}}}}}}
                """
                .formatted(PROJECT, INDICATOR, scoring.isEmpty() ? "" : "(" + scoring + ")"))
            .read("$.data.projects.edges[*].node");
    List<Map<String, Object>> expected = new ArrayList<>();
    projects.forEach(project -> expected.addAll(rowsOf(project)));

    List<Map<String, Object>> rows =
        ask("""
                {indicators(first: 500 %s) {totalCount edges {node {
                  project {id} projectId projectName projectCode %s templateId indicatorId ordinal
                  %s reported recomputed difference rule undecided findingCodes}}}}
                """
                .formatted(scoring, PROJECT.substring("code ".length()), INDICATOR))
            .read("$.data.indicators.edges[*].node");

    assertThat(expected).hasSizeGreaterThan(100).hasSizeLessThan(500);
    assertThat(rows).isEqualTo(expected);
    assertThat(rows).anyMatch(row -> !((List<?>) row.get("findingCodes")).isEmpty());
    assertThat(rows).anyMatch(row -> row.get("recomputed") != null);
  }

  /** As the columns are described. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rowsOf(Map<String, Object> project) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<Map<String, Object>> indicators = (List<Map<String, Object>>) project.get("indicators");
    Map<String, Object> template = (Map<String, Object>) project.get("template");
    for (int i = 0; i < indicators.size(); i++) {
      Map<String, Object> indicator = indicators.get(i);
      Map<String, Object> item = item(project, indicator.get("id"));
      Map<String, Object> row = new HashMap<>(indicator);
      row.remove("id");
      row.remove("score");
      row.put("project", Map.of("id", project.get("id")));
      row.put("projectId", project.get("id"));
      row.put("projectName", project.get("name"));
      row.put("projectCode", project.get("code"));
      for (String shared :
          List.of("fiscalYear", "regionCode", "regionName", "department", "implementingUnit")) {
        row.put(shared, project.get(shared));
      }
      row.put("templateId", template == null ? null : template.get("id"));
      row.put("indicatorId", indicator.get("id"));
      row.put("ordinal", i + 1);
      row.put("reported", indicator.get("score"));
      row.put("recomputed", item.get("earned"));
      for (String points : List.of("difference", "rule", "undecided")) {
        row.put(points, item.get(points));
      }
      String field = "indicators[" + i + "]";
      row.put(
          "findingCodes",
          ((List<Map<String, Object>>) project.get("findings"))
              .stream()
                  .filter(each -> each.get("path") != null)
                  .filter(
                      each ->
                          each.get("path").equals(field)
                              || each.get("path").toString().startsWith(field + "."))
                  .map(each -> each.get("code"))
                  .distinct()
                  .toList());
      rows.add(row);
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> item(Map<String, Object> project, Object indicatorId) {
    Map<String, Object> card = (Map<String, Object>) project.get("scorecard");
    return card == null
        ? Map.of()
        : ((List<Map<String, Object>>) card.get("items"))
            .stream()
                .filter(item -> Objects.equals(item.get("indicatorId"), indicatorId))
                .findFirst()
                .orElseThrow();
  }

  private DocumentContext ask(String document) {
    return JsonPath.parse(new RawGraphQl(port).answer(document));
  }
}
