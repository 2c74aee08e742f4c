package io.jixiao.api.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.imports.Uploads;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.runs.LeasedRun;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Auditing stored projects anew, through GraphQL. */
@ApiTest
class AuditGraphQlTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,
      （2024年度）,,,,,
      项目名称,%s,,,,
      主管部门,湖滨县教育局,实施单位,湖滨县第一小学,,
      一级指标,三级指标,年度指标值,实际完成值,分值,得分
      产出指标,翻修教室,≥10间,8间,50,40
      满意度指标,师生满意度,≥90%%,95%%,50,50
      总分,,,,100,90
      """;
  private static final String FINDINGS =
      "{projects(filter: {name: {eq: \"%s\"}}) {edges {node {findings {code severity path sheet cell"
          + " message {zh en}}}}}}";

  @LocalServerPort int port;
  @Autowired StoreFixture fixture;
  @Autowired JobRunner<LeasedRun> runner;

  @BeforeEach
  void empties() {
    fixture.clear();
  }

  @Test
  void findsWhatTheImportHasFound() {
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      Uploads.imported(client(), sample.name(), sample.bytes());
    }

    DocumentContext run = ended(audit("{audit {id}}"));

    assertThat(run.<String>read("$.data.auditRun.status")).isEqualTo("SUCCEEDED");
    assertThat(run.<Double>read("$.data.auditRun.progress")).isEqualTo(1.0);
    assertThat(run.<List<Integer>>read("$..changed")).containsExactly(0);
    assertThat(run.<List<Integer>>read("$..findingsBefore"))
        .isEqualTo(run.<List<Integer>>read("$..findingsAfter"))
        .allMatch(count -> count > 20);
  }

  /** 8 of 10 earn 40 of 50 as a rule, and nothing where what falls short earns nothing. */
  @Test
  void importsAndAuditsGoByTheNewestPolicyOfTheTemplate() {
    save("rules: {belowTarget: {mode: ZERO}}");
    ask(
        """
        mutation {saveTemplate(template: {id: "fuhe", name: {zh: "复核", en: "Audit"}
          policyId: "fuhe", headings: ["甲", "乙", "丙"]}) {id}}
        """);

    upload("教室翻修一期");
    assertThat(codes("教室翻修一期")).contains("SCORE_ABOVE_RULE");
    assertThat(ended(audit("{audit {id}}")).<List<Integer>>read("$..changed")).containsExactly(0);

    save("");
    DocumentContext run = ended(audit("{audit {id}}"));

    assertThat(run.<Object>read("$.data.auditRun.counts").toString())
        .startsWith("{found=1, audited=1, changed=1, failed=0, ");
    List<Integer> before = run.read("$..findingsBefore");
    List<Integer> after = run.read("$..findingsAfter");
    assertThat(after.get(0)).isEqualTo(before.get(0) - 1);
    assertThat(codes("教室翻修一期")).doesNotContain("SCORE_ABOVE_RULE");
    Object audited = ask(FINDINGS.formatted("教室翻修一期")).read("$..findings");
    fixture.clear();
    upload("教室翻修一期");
    assertThat(ask(FINDINGS.formatted("教室翻修一期")).<Object>read("$..findings")).isEqualTo(audited);
  }

  @Test
  void auditsWhatTheFilterFinds() {
    upload("教室翻修一期");
    upload("操场整修");

    DocumentContext run = ended(audit("{audit(filter: {name: {startsWith: \"操\"}}) {id}}"));

    assertThat(run.<List<Integer>>read("$..found")).containsExactly(1);
    assertThat(run.<String>read("$.data.auditRun.filter"))
        .isEqualTo("{\"name\":{\"startsWith\":\"操\"}}");
  }

  @Test
  void aDoubleClickMakesOneRunUntilThePoliciesAreOthers() {
    runner.stop();
    try {
      String id = audit("{audit {id}}");
      assertThat(audit("{audit {id}}")).isEqualTo(id);
      assertThat(audit("{audit(filter: {fiscalYear: {eq: 2024}}) {id}}")).isNotEqualTo(id);
      save("grades: {fair: 5%s}".formatted(System.nanoTime() % 9));
      save("grades: {fair: 49}");
      assertThat(audit("{audit {id}}")).isNotEqualTo(id);
    } finally {
      runner.start();
    }
  }

  @Test
  void listsAndFollowsRunsOfItsKindOnly() {
    String first = audit("{audit {id}}");
    assertThat(follow(first))
        .containsOnlyOnce("event:complete")
        .contains("\"status\":\"SUCCEEDED\"");
    String second = audit("{audit {id}}");
    follow(second);

    assertThat(ask("{auditRuns(first: 2) {edges {node {id}}}}").<List<String>>read("$..id"))
        .containsExactly(second, first);
    assertThat(
            ask("{rescoreRun(id: \"%s\") {id}}".formatted(first)).<Object>read("$.data.rescoreRun"))
        .isNull();
    assertThat(ask("{auditRun(id: \"none\") {id}}").<Object>read("$.data.auditRun")).isNull();
    assertThat(follow("none")).contains("\"code\":\"RUN_NOT_FOUND\"");
  }

  @Test
  void forgetsARunAndNothingElse() {
    String id = audit("{audit {id}}");
    follow(id);
    String found = ask("{findings {totalCount}}").jsonString();
    String forget = "mutation {forgetAuditRun(id: \"%s\")}".formatted(id);

    assertThat(
            ask("mutation {forgetRescoreRun(id: \"%s\")}".formatted(id))
                .<Boolean>read("$.data.forgetRescoreRun"))
        .as("it is a run of another kind")
        .isFalse();
    assertThat(ask(forget).<Boolean>read("$.data.forgetAuditRun")).isTrue();
    assertThat(ask(forget).<Boolean>read("$.data.forgetAuditRun")).isFalse();

    assertThat(ask("{auditRun(id: \"%s\") {id}}".formatted(id)).<Object>read("$.data.auditRun"))
        .isNull();
    assertThat(ask("{auditRuns {edges {node {id}}}}").<List<String>>read("$..id"))
        .doesNotContain(id);
    assertThat(ask("{findings {totalCount}}").jsonString()).isEqualTo(found);
  }

  private void upload(String name) {
    MultiValueMap<String, Object> form =
        Uploads.form("表.csv", FORM.formatted(name).getBytes(UTF_8));
    form.add("templateId", "fuhe");
    form.add("regionCode", "411202");
    Uploads.imported(client(), form);
  }

  private void save(String settings) {
    ask(
        """
        mutation {saveScoringPolicy(policy: {id: "fuhe", name: {zh: "复核", en: "Audit"}
          source: {zh: "示例", en: "An example"} %s}) {id}}
        """
            .formatted(settings));
  }

  private List<String> codes(String name) {
    return ask(FINDINGS.formatted(name)).read("$..code");
  }

  private String audit(String mutation) {
    return ask("mutation " + mutation).read("$.data.audit.id");
  }

  private DocumentContext ended(String id) {
    follow(id);
    return ask(
        """
        {auditRun(id: "%s") {status progress filter finishedAt failedProjects problem {code}
          counts {found audited changed failed findingsBefore findingsAfter}}}
        """
            .formatted(id));
  }

  private String follow(String id) {
    String body =
        "{\"query\": \"subscription {auditProgress(id: \\\"%s\\\") {status progress}}\"}"
            .formatted(id);
    return new RawGraphQl(port).post(body, "text/event-stream");
  }

  private DocumentContext ask(String document) {
    String answer = new RawGraphQl(port).answer(document);
    assertThat(answer).doesNotContain("\"errors\"");
    return JsonPath.parse(answer);
  }

  private RestClient client() {
    return RestClient.create("http://127.0.0.1:" + port);
  }
}
