package io.jixiao.api.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.store.CommandCounter;
import io.jixiao.api.store.StoreFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** A reviewer works through what uploads over HTTP have shown. */
@ApiTest
class FindingsGraphQlTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,
      （2024年度）,,,,
      项目名称,%s,,,
      主管部门,湖滨县教育局,实施单位,湖滨县第一小学,
      一级指标,三级指标,年度指标值,实际完成值,得分
      产出指标,翻修教室,%s,12间,50
      满意度指标,师生满意度,≥90%%,95%%,50
      总分,,,,100
      """;

  private static final String LIST =
      """
      2024年度湖滨县教育局项目支出绩效自评汇总表,,,,
      主管部门：湖滨县教育局,,,,
      序号,资金使用单位,项目名称,自评得分,自评等级
      1,湖滨县第一小学,教室翻修一期,98,优
      2,湖滨县第一小学,操场整修,95,优
      """;

  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired CommandCounter commands;

  @BeforeEach
  void empties() {
    store.clear();
  }

  @Test
  void outputsClaimedTwiceAreFoundDecidedAndStayDecided() {
    upload("a.csv", FORM.formatted("教室翻修一期", "≥10间"));
    upload("b.csv", FORM.formatted("教室翻修二期", "≥10间"));

    DocumentContext page =
        ask(
            """
            {findings(filter: {code: {eq: "DUPLICATE_OUTPUT_ACROSS_PROJECTS"}, department: {eq: "湖滨县教育局"}}) {
              totalCount edges {node {id severity message {zh en} sheet cell status decidedAt project {name}}}}}
            """);
    assertThat(page.<Integer>read("$.data.findings.totalCount")).isEqualTo(2);
    assertThat(page.<List<String>>read("$..project.name"))
        .containsExactlyInAnyOrder("教室翻修一期", "教室翻修二期");
    assertThat(page.<List<String>>read("$..cell")).doesNotContainNull();
    assertThat(page.<List<String>>read("$..message.zh"))
        .anyMatch(message -> message.contains("翻修教室 ≥10间 / 12间: 教室翻修二期"));

    String id = page.<List<String>>read("$..node.id").get(0);
    DocumentContext decided =
        ask(
            """
            mutation {setFindingStatus(id: "%s", status: ACCEPTED, comment: " 已请单位说明 ", by: "王") {
              status comment decidedBy decidedAt}}
            """
                .formatted(id));
    assertThat(decided.<String>read("$.data.setFindingStatus.comment")).isEqualTo("已请单位说明");
    assertThat(decided.<List<String>>read("$..decidedAt")).doesNotContainNull();

    upload("c.csv", FORM.formatted("教室翻修三期", "≥10间"));
    upload("a.csv", FORM.formatted("教室翻修一期", "≥10间").replace("95%", "96%"));
    DocumentContext after =
        ask(
            """
            {findings(filter: {status: {eq: ACCEPTED}}) {edges {node {id comment decidedBy message {zh}}}}
             projects(filter: {findingCode: {eq: "DUPLICATE_OUTPUT_ACROSS_PROJECTS"}}) {totalCount}}
            """);
    assertThat(after.<List<String>>read("$..node.id")).containsExactly(id);
    assertThat(after.<List<String>>read("$..decidedBy")).containsExactly("王");
    assertThat(after.<Integer>read("$.data.projects.totalCount")).isEqualTo(3);
  }

  @Test
  void aSummaryListIsHeldBesideItsForms() {
    upload("list.csv", LIST);
    upload("a.csv", FORM.formatted("教室翻修（一期）项目", "≥10间"));

    DocumentContext seen =
        ask(
            """
            {projectLists {edges {node {
               findings {code listId projectId path sheet cell message {zh} list {title} project {name}}
               rows {name project {name findings {code path sheet cell message {en}}}}}}}}
            """);

    assertThat(seen.<List<String>>read("$..rows[*].name")).containsExactly("教室翻修一期", "操场整修");
    assertThat(seen.<List<String>>read("$..rows[0].project.name")).containsExactly("教室翻修（一期）项目");
    assertThat(
            seen.<List<String>>read(
                "$.data.projectLists.edges[0].node.rows[0].project.findings[*].code"))
        .contains("NAME_DIFFERS_FROM_LIST", "SCORE_DIFFERS_FROM_LIST");
    assertThat(
            seen.<List<String>>read(
                "$..rows[0].project.findings[?(@.code=='NAME_DIFFERS_FROM_LIST')].cell"))
        .containsExactly("B3");
    assertThat(seen.<List<String>>read("$.data.projectLists.edges[0].node.findings[*].code"))
        .containsExactly("FORM_MISSING_FOR_LIST_ROW");
    assertThat(seen.<List<String>>read("$.data.projectLists.edges[0].node.findings[*].cell"))
        .doesNotContainNull();
    assertThat(seen.<List<String>>read("$.data.projectLists.edges[0].node.findings[*].message.zh"))
        .anyMatch(message -> message.contains("操场整修"));
    assertThat(seen.<List<String>>read("$.data.projectLists.edges[0].node.findings[*].list.title"))
        .hasSize(1);
    assertThat(seen.<List<Object>>read("$.data.projectLists.edges[0].node.findings[*].project"))
        .containsOnlyNulls();
  }

  @Test
  void importsCountWhatTheirOwnFormsShow() {
    upload("a.csv", FORM.formatted("教室翻修一期", "≥10间"));
    DocumentContext job = JsonPath.parse(upload("b.csv", FORM.formatted("教室翻修二期", "≥10间")));

    assertThat(
            ask("{import(id: \"%s\") {counts {findings} changes {findings {code}}}}"
                    .formatted(job.<String>read("$.id")))
                .<List<String>>read("$..code"))
        .hasSize(job.read("$.counts.findings"))
        .doesNotContain("DUPLICATE_OUTPUT_ACROSS_PROJECTS");
  }

  @Test
  void aFindingThatIsNotThereIsASentence() {
    DocumentContext gone = ask("mutation {setFindingStatus(id: \"nothing-1\", status: OPEN) {id}}");

    assertThat(gone.<String>read("$.errors[0].extensions.code")).isEqualTo("FINDING_NOT_FOUND");
    assertThat(gone.<String>read("$.errors[0].extensions.message.zh")).contains("nothing-1");
    assertThat(
            ask("mutation {setFindingStatus(id: \"a-1\", status: OPEN, by: \"%s\") {id}}"
                    .formatted("王".repeat(101)))
                .<String>read("$.errors[0].extensions.code"))
        .isEqualTo("INVALID_DECISION");
    assertThat(
            ask("{findings(after: \"x\") {pageInfo {hasNextPage}}}")
                .<String>read("$.errors[0].extensions.code"))
        .isEqualTo("INVALID_CURSOR");
  }

  /** Each project has findings, each of which has its project: the answer grows with every turn. */
  @Test
  void findingsOfProjectsOfFindingsAreTooCostly() {
    String turn = "findings {project {";
    DocumentContext answer =
        ask(
            "{projects(first: 500) {edges {node {%s id %s}}}}"
                .formatted(turn.repeat(4), "}}".repeat(4)));

    assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo("QUERY_TOO_COSTLY");
    assertThat(
            ask("{projects(first: 500) {edges {node {findings {project {name}}}}}}")
                .<Object>read("$.data"))
        .isNotNull();
  }

  @Test
  void theCatalogueSaysWhatCodesMean() {
    DocumentContext codes = ask("{findingCodes {code severity origin meaning {zh en}}}");

    assertThat(codes.<List<String>>read("$..[?(@.code=='FORM_MISSING_FOR_LIST_ROW')].origin"))
        .containsExactly("LIST");
    assertThat(codes.<List<String>>read("$..meaning.zh")).hasSizeGreaterThan(10);
  }

  @Test
  void aPageWithItsProjectsIsThreeRoundTrips() {
    upload("a.csv", FORM.formatted("教室翻修一期", "≥10间"));
    upload("b.csv", FORM.formatted("教室翻修二期", "≥10间"));

    assertThat(
            commands.during(
                () -> ask("{findings {edges {node {code project {name}}} pageInfo {endCursor}}}")))
        .containsExactly("find findings", "aggregate findings", "find projects");
  }

  private DocumentContext ask(String document) {
    return JsonPath.parse(new RawGraphQl(port).answer(document));
  }

  private String upload(String name, String csv) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add(
        "file",
        new ByteArrayResource(csv.getBytes(UTF_8)) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return RestClient.create("http://127.0.0.1:" + port)
        .post()
        .uri("/imports?wait=PT60S")
        .body(parts)
        .retrieve()
        .body(String.class);
  }
}
