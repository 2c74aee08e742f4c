package io.jixiao.api.projects;

import static io.jixiao.api.projects.ProjectBuilder.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.text.Text;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class DeletionGraphQlTest {
  private static final Finding FOUND =
      new Finding("UNIT_BLANK", Severity.WARNING, new Text("有问题", "a problem"), null, null, null);

  @LocalServerPort int port;
  @Autowired StoreFixture store;

  private String kept;
  private String gone;

  @BeforeEach
  void storesTwoProjects() {
    store.clear();
    kept = store.put("kept", project("留下").score("90.00").build(), FOUND);
    store.put("gone", project("删除").score("90.00").build(), FOUND);
    gone = store.put("again", project("删除").score("95.00").build(), FOUND);
  }

  @Test
  void projectGoesWithAllThatIsKeptAboutIt() {
    String run = scored();

    assertThat(delete("{name: {eq: \"删除\"}}", 1)).contains("{\"deleteProjects\":1}");

    assertThat(ask("{project(id: \"%s\") {id}}".formatted(gone))).contains("{\"project\":null}");
    assertThat(ask("{projects {edges {node {id}}}}")).contains(kept).doesNotContain(gone);
    assertThat(ask("{findings(first: 500) {edges {node {projectId}}}}"))
        .contains(kept)
        .doesNotContain(gone);
    assertThat(
            JsonPath.<List<String>>read(
                ask(
                    "{rescoreRun(id: \"%s\") {scorecards {edges {node {projectId}}}}}"
                        .formatted(run)),
                "$..projectId"))
        .containsExactly(kept);
    String again = store.put("later", project("删除").score("95.00").build());
    assertThat(again).isNotEqualTo(gone);
    assertThat(ask("{project(id: \"%s\") {revision history {revision}}}".formatted(again)))
        .contains("{\"revision\":1,\"history\":[{\"revision\":1}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{and: []}",
        "{and: [{}]}",
        "{or: []}",
        "{or: [{}, {}]}",
        "{not: {}}",
        "{name: {}}"
      })
  void filterWithoutAConditionIsRefused(String filter) {
    assertThat(delete(filter, 2)).contains("\"code\":\"FILTER_EMPTY\"");
    assertThat(ask("{projects {totalCount}}")).contains("\"totalCount\":2");
  }

  @Test
  void otherNumberThanExpectedIsRefused() {
    assertThat(delete("{name: {eq: \"删除\"}}", 2))
        .contains(
            "\"code\":\"COUNT_DIFFERS\"", "The filter finds 1 projects, where 2 were expected");
    assertThat(delete("{not: {name: {eq: \"x\"}}}", 1)).contains("\"code\":\"COUNT_DIFFERS\"");
    assertThat(ask("{projects {totalCount}}")).contains("\"totalCount\":2");
    assertThat(delete("{name: {eq: \"x\"}}", 0)).contains("{\"deleteProjects\":0}");
  }

  private String scored() {
    String run =
        JsonPath.read(ask("mutation {rescore(policyId: \"mof-2020\") {id}}"), "$.data.rescore.id");
    await()
        .until(() -> ask("{rescoreRun(id: \"%s\") {status}}".formatted(run)).contains("SUCCEEDED"));
    return run;
  }

  private String delete(String filter, int expected) {
    return new RawGraphQl(port)
        .answer(
            "mutation {deleteProjects(filter: %s, expectedCount: %d)}".formatted(filter, expected));
  }

  private String ask(String document) {
    String answer = new RawGraphQl(port).answer(document);
    assertThat(answer).doesNotContain("\"errors\"");
    return answer;
  }
}
