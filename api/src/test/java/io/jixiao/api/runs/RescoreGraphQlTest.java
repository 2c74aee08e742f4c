package io.jixiao.api.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.projects.ProjectBuilder;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.runs.LeasedRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scoring stored projects anew, through GraphQL. */
@ApiTest
class RescoreGraphQlTest {
  private static final String FILTER = "{name: {startsWith: \"重评\"}}";

  @LocalServerPort int port;
  @Autowired StoreFixture fixture;
  @Autowired CommandCounter commands;
  @Autowired JobRunner<LeasedRun> runner;

  @BeforeEach
  void fill() {
    fixture.clear();
    for (int i = 0; i < 3; i++) {
      fixture.put("rescore", ProjectBuilder.project("重评" + i).score("1" + i).grade(null).build());
    }
    fixture.put("rescore", ProjectBuilder.project("不在其中").build());
  }

  @Test
  void scoresWhatTheFilterFindsAndKeepsTheScorecards() {
    String id = rescore("mof-2020");

    String events = follow(id);
    assertThat(events)
        .containsOnlyOnce("event:complete")
        .contains("\"progress\":1.0")
        .contains("\"status\":\"SUCCEEDED\"");
    DocumentContext run =
        ask(
            """
            {rescoreRun(id: "%s") {
              status policyId policyVersion filter progress finishedAt failedProjects problem {code}
              counts {found scored unscored failed}
              summary {projectCount comparedCount raisedCount mostRaised(limit: 1) {name}}
              scorecards(first: 2) {
                totalCount pageInfo {hasNextPage endCursor}
                edges {node {
                  projectId projectRevision scored executionScore
                  project {name}
                  change {name before after difference gradeAfter}
                  items {indicatorId rule earned weight reported difference undecided}
                  scorecard {total items {rule earned explanation {zh en}}}
                }}
              }
            }}
            """
                .formatted(id));
    assertThat(run.<String>read("$.data.rescoreRun.status")).isEqualTo("SUCCEEDED");
    assertThat(run.<String>read("$.data.rescoreRun.policyId")).isEqualTo("mof-2020");
    assertThat(run.<String>read("$.data.rescoreRun.filter"))
        .isEqualTo("{\"name\":{\"startsWith\":\"重评\"}}");
    assertThat(run.<Object>read("$.data.rescoreRun.counts").toString())
        .isEqualTo("{found=3, scored=3, unscored=0, failed=0}");
    assertThat(run.<Integer>read("$.data.rescoreRun.summary.comparedCount")).isEqualTo(3);
    assertThat(run.<Integer>read("$.data.rescoreRun.scorecards.totalCount")).isEqualTo(3);
    assertThat(run.<Boolean>read("$.data.rescoreRun.scorecards.pageInfo.hasNextPage")).isTrue();
    List<Object> names = run.read("$..node.project.name");
    assertThat(names).hasSize(2).isEqualTo(run.<List<Object>>read("$..node.change.name"));
    assertThat(run.<List<Object>>read("$..node.scorecard.total"))
        .isEqualTo(run.<List<Object>>read("$..node.change.after"));
    assertThat(run.<List<Object>>read("$..node.scorecard.items[*].earned"))
        .isEqualTo(run.<List<Object>>read("$..node.items[*].earned"))
        .hasSize(4);
    assertThat(run.<List<String>>read("$..node.scorecard.items[*].explanation.zh"))
        .allMatch(each -> !each.isBlank());
  }

  @Test
  void pagesThroughTheScorecards() {
    String id = ended("mof-2020");
    List<String> paged = new ArrayList<>();
    String after = "null";
    boolean more = true;
    while (more) {
      DocumentContext page =
          ask(
              """
              {rescoreRun(id: "%s") {scorecards(first: 1, after: %s) {
                pageInfo {hasNextPage endCursor} edges {node {projectId}}
              }}}
              """
                  .formatted(id, after));
      paged.addAll(page.<List<String>>read("$..projectId"));
      after = "\"" + page.<List<String>>read("$..endCursor").get(0) + "\"";
      more = page.<List<Boolean>>read("$..hasNextPage").get(0);
    }

    assertThat(paged).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aDoubleClickMakesOneRun() {
    runner.stop();
    try {
      assertThat(rescore("mof-2020")).isEqualTo(rescore("mof-2020"));
      assertThat(rescore("as-reported")).isNotEqualTo(rescore("mof-2020"));
    } finally {
      runner.start();
    }
    assertThat(ended("mof-2020")).isNotEqualTo(ended("mof-2020"));
  }

  @Test
  void keepsTheScorecardOfAProjectThatHasChangedOrGone() {
    String id = ended("mof-2020");
    List<String> ids =
        ask("{projects(filter: %s) {edges {node {id}}}}".formatted(FILTER)).read("$..id");
    fixture.remove(ids.get(0));

    DocumentContext run =
        ask(
            """
            {rescoreRun(id: "%s") {scorecards {edges {node {
              projectId project {id} scorecard {total} items {earned}
            }}}}}
            """
                .formatted(id));

    assertThat(run.<List<Object>>read("$..node.items")).hasSize(3);
    assertThat(run.<List<Object>>read("$..node.project.id")).hasSize(2);
    assertThat(run.<List<Object>>read("$..node.scorecard.total")).hasSize(2);
  }

  @Test
  void comparesWithAnEarlierRun() {
    String earlier = ended("as-reported");
    String later = ended("mof-2020");

    DocumentContext run =
        ask(
            """
            {rescoreRun(id: "%s") {compare(with: "%s") {
              with {id policyId}
              counts {both unchanged raised lowered gradeChanged onlyHere onlyThere}
              projects(first: 2) {projectId name difference before {total grade} after {total grade}}
            }}}
            """
                .formatted(later, earlier));

    assertThat(run.<String>read("$.data.rescoreRun.compare.with.policyId"))
        .isEqualTo("as-reported");
    assertThat(run.<Integer>read("$.data.rescoreRun.compare.counts.both")).isEqualTo(3);
    assertThat(run.<Integer>read("$.data.rescoreRun.compare.counts.onlyHere")).isZero();
    assertThat(
            code(
                "{rescoreRun(id: \"%s\") {compare(with: \"none\") {counts {both}}}}"
                    .formatted(later)))
        .isEqualTo("RUN_NOT_FOUND");
    assertThat(
            code(
                "{rescoreRun(id: \"%s\") {compare(with: \"%s\") {projects(first: 501) {name}}}}"
                    .formatted(later, earlier)))
        .isEqualTo("PAGE_TOO_LARGE");
  }

  @Test
  void comparisonsOfManyRunsAtOnceAreTooCostly() {
    assertThat(
            code(
                """
                {rescoreRuns(first: 4) {edges {node {compare(with: "none") {counts {both}}}}}}
                """))
        .isEqualTo("QUERY_TOO_COSTLY");
  }

  @Test
  void listsRunsLatestFirst() {
    String first = ended("mof-2020");
    String second = ended("as-reported");

    assertThat(ask("{rescoreRuns(first: 2) {edges {node {id}}}}").<List<String>>read("$..id"))
        .containsExactly(second, first);
  }

  @Test
  void summariesOfAllRunsAreOneRoundTrip() {
    ended("mof-2020");
    ended("as-reported");

    assertThat(
            commands.during(
                () -> ask("{rescoreRuns(first: 5) {edges {node {summary {projectCount}}}}}")))
        .containsExactly("find runSummaries");
  }

  @Test
  void forgetsARunAndItsScorecardsOnly() {
    String first = ended("mof-2020");
    String second = ended("mof-2020");
    String forget = "mutation {forgetRescoreRun(id: \"%s\")}".formatted(first);

    assertThat(ask(forget).<Boolean>read("$.data.forgetRescoreRun")).isTrue();
    assertThat(ask(forget).<Boolean>read("$.data.forgetRescoreRun")).isFalse();

    assertThat(
            ask("{rescoreRun(id: \"%s\") {id}}".formatted(first)).<Object>read("$.data.rescoreRun"))
        .isNull();
    assertThat(
            ask("{rescoreRun(id: \"%s\") {scorecards {edges {node {projectId}}}}}"
                    .formatted(second))
                .<List<String>>read("$..projectId"))
        .hasSize(3);
  }

  @Test
  void refusesWhatCannotBeDone() {
    assertThat(code("mutation {rescore(policyId: \"none\") {id}}")).isEqualTo("POLICY_NOT_FOUND");
    assertThat(follow("none")).contains("\"code\":\"RUN_NOT_FOUND\"");
    assertThat(ask("{rescoreRun(id: \"none\") {id}}").<Object>read("$.data.rescoreRun")).isNull();
  }

  private String ended(String policyId) {
    String id = rescore(policyId);
    follow(id);
    return id;
  }

  private String rescore(String policyId) {
    return ask("mutation {rescore(filter: %s, policyId: \"%s\") {id status}}"
            .formatted(FILTER, policyId))
        .read("$.data.rescore.id");
  }

  private String follow(String id) {
    String body =
        "{\"query\": \"subscription {rescoreProgress(id: \\\"%s\\\") {status progress}}\"}"
            .formatted(id);
    return new RawGraphQl(port).post(body, "text/event-stream");
  }

  private DocumentContext ask(String document) {
    String answer = answer(document);
    assertThat(answer).doesNotContain("\"errors\"");
    return JsonPath.parse(answer);
  }

  private String code(String document) {
    return JsonPath.read(answer(document), "$.errors[0].extensions.code");
  }

  private String answer(String document) {
    return new RawGraphQl(port).answer(document);
  }
}
