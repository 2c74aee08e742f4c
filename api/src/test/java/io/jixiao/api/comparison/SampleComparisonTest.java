package io.jixiao.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.imports.Uploads;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

/**
 * 固原 has three projects of 2024: 260, 85.5 and 45 万元 budgeted, 251.6, 47.3 and 45 spent, 99.68,
 * 91.03 and 100 points reported. 吐鲁番 has two of 2023, 80 and 120 (then 150) budgeted, 72.4 and
 * 148.5 spent, 96.65 and 99.07 points, and one of 2024: 95 budgeted and spent, 100 points.
 */
@ApiTest
@TestInstance(Lifecycle.PER_CLASS)
class SampleComparisonTest {
  @LocalServerPort int port;
  @Autowired StoreFixture store;

  @BeforeAll
  void importsTwoRegions() {
    store.clear();
    RestClient client = RestClient.create("http://127.0.0.1:" + port);
    for (SampleWorkbook workbook : SampleWorkbooks.all()) {
      if (workbook.name().startsWith("固原市") || workbook.name().startsWith("吐鲁番市")) {
        Uploads.imported(client, workbook.name(), workbook.bytes());
      }
    }
  }

  @Test
  void addsUpMoneyAndScoresOfRegions() {
    DocumentContext groups =
        ask(
            """
            {compareGroups(by: [REGION], orderBy: [{field: EXECUTED, direction: DESC}]) {totalCount
            edges {node {keys {key value label} rank projectCount indicatorCount weight
            reportedPoints initialBudget adjustedBudget executed executionRate
            reported {count average median q1 q3 min max} grades {reported {grade count}}}}
            total {projectCount executed keys {key} rank}}}
            """);

    assertThat(groups.read("$.data.compareGroups.edges[*].node").toString())
        .isEqualTo(
            "[{\"keys\":[{\"key\":\"REGION\",\"value\":\"640400\",\"label\":\"宁夏回族自治区固原市\"}],\"rank\":1,"
                + "\"projectCount\":3,\"indicatorCount\":28,\"weight\":270,"
                + "\"reportedPoints\":265.5,\"initialBudget\":3905000,"
                + "\"adjustedBudget\":3905000,\"executed\":3439000,\"executionRate\":88.07,"
                + "\"reported\":{\"count\":3,\"average\":96.9033,\"median\":99.68,\"q1\":95.355,"
                + "\"q3\":99.84,\"min\":91.03,\"max\":100},"
                + "\"grades\":{\"reported\":[{\"grade\":\"EXCELLENT\",\"count\":3}]}},"
                + "{\"keys\":[{\"key\":\"REGION\",\"value\":\"650400\",\"label\":\"新疆维吾尔自治区吐鲁番市\"}],"
                + "\"rank\":2,\"projectCount\":3,\"indicatorCount\":24,\"weight\":270,"
                + "\"reportedPoints\":266.77,\"initialBudget\":2950000,"
                + "\"adjustedBudget\":3250000,\"executed\":3159000,\"executionRate\":97.2,"
                + "\"reported\":{\"count\":3,\"average\":98.5733,\"median\":99.07,\"q1\":97.86,"
                + "\"q3\":99.535,\"min\":96.65,\"max\":100.0},"
                + "\"grades\":{\"reported\":[{\"grade\":\"EXCELLENT\",\"count\":3}]}}]");
    assertThat(groups.read("$.data.compareGroups.total").toString())
        .isEqualTo("{projectCount=6, executed=6598000, keys=[], rank=null}");
  }

  /**
   * 95 − 72.4 is 22.6 万元, 0.3122 of 72.4; 100 − 96.65; the participation rate was not met in 2023.
   */
  @Test
  void putsAProjectBesideItselfAYearBefore() {
    DocumentContext years =
        ask(
            """
            {compareYears(by: [PROJECT], years: [2024, 2023], filter: {name: {eq: "公共阅览室夜间开放"}}) {
            keys {label} years {fiscalYear group {projectCount executed metCount}}
            changes {from to projectCount executed executedShare executionRate reportedAverage}
            indicators(first: 6) {level1 name years {fiscalYear count metCount attainmentAverage target
            actual}}}}
            """);

    assertThat(years.read("$.data.compareYears[*].keys[*].label").toString())
        .isEqualTo("[\"公共阅览室夜间开放\"]");
    assertThat(years.read("$.data.compareYears[0].years").toString())
        .isEqualTo(
            "[{\"fiscalYear\":2023,\"group\":{\"projectCount\":1,\"executed\":724000,\"metCount\":7}},"
                + "{\"fiscalYear\":2024,\"group\":{\"projectCount\":1,\"executed\":950000,"
                + "\"metCount\":8}}]");
    assertThat(years.read("$.data.compareYears[0].changes").toString())
        .isEqualTo(
            "[{\"from\":2023,\"to\":2024,\"projectCount\":0,\"executed\":226000,"
                + "\"executedShare\":0.3122,\"executionRate\":9.5,\"reportedAverage\":3.35}]");
    assertThat(years.read("$.data.compareYears[0].indicators[5]").toString())
        .isEqualTo(
            "{level1=效益指标, name=居民阅读活动参与率, years=[{\"fiscalYear\":2023,"
                + "\"count\":1,\"metCount\":0,\"attainmentAverage\":0.84,\"target\":\">=25%\","
                + "\"actual\":\"21%\"},{\"fiscalYear\":2024,\"count\":1,\"metCount\":1,"
                + "\"attainmentAverage\":1.08,\"target\":\">=25%\",\"actual\":\"27%\"}]}");
  }

  @Test
  void putsProjectsSideBySide() {
    List<String> ids =
        ask("{projects(filter: {regionCode: {eq: \"650400\"}}) {edges {node {id}}}}")
            .read("$.data.projects.edges[*].node.id");

    DocumentContext rows =
        ask(
            """
            {compareProjects(ids: ["%s", "%s", "%s"]) {section figure path name
            values {projectId amount target {text} actual {text} met weight reported}}}
            """
                .formatted(ids.toArray()));

    assertThat(rows.<List<String>>read("$.data.compareProjects[0].values[*].projectId"))
        .isEqualTo(ids);
    assertThat(
            rows.<List<String>>read("$.data.compareProjects[?(@.section != 'INDICATOR')].figure"))
        .containsExactly(
            "INITIAL_BUDGET",
            "ADJUSTED_BUDGET",
            "EXECUTED",
            "EXECUTION_RATE",
            "TOTAL",
            "EXECUTION");
    assertThat(rows.<List<Object>>read("$.data.compareProjects[?(@.section == 'INDICATOR')]"))
        .hasSize(16);
    assertThat(
            rows.<List<Boolean>>read(
                "$.data.compareProjects[?(@.name == '居民阅读活动参与率')].values[*].met"))
        .containsExactlyInAnyOrder(false, true, null);
  }

  @Test
  void refusesWhatItCannotCompare() {
    assertThat(code("{compareGroups(by: []) {totalCount}}")).isEqualTo("INVALID_GROUP_KEYS");
    assertThat(code("{compareGroups(by: [REGION, REGION]) {totalCount}}"))
        .isEqualTo("INVALID_GROUP_KEYS");
    assertThat(code("{compareGroups(by: [REGION], orderBy: [{field: DEPARTMENT}]) {totalCount}}"))
        .isEqualTo("INVALID_ORDER");
    assertThat(code("{compareGroups(by: [REGION], policyId: \"nobody\") {totalCount}}"))
        .isEqualTo("POLICY_NOT_FOUND");
    assertThat(code("{compareGroups(by: [REGION], after: \"x\") {totalCount}}"))
        .isEqualTo("INVALID_CURSOR");
    assertThat(code("{compareYears(by: [FISCAL_YEAR], years: [2024]) {keys {value}}}"))
        .isEqualTo("INVALID_GROUP_KEYS");
    assertThat(code("{compareYears(by: [], years: []) {keys {value}}}")).isEqualTo("INVALID_YEARS");
    assertThat(code("{compareProjects(ids: []) {name}}")).isEqualTo("INVALID_PROJECTS");
    assertThat(code("{compareProjects(ids: [\"nobody\"]) {name}}")).isEqualTo("PROJECT_NOT_FOUND");
  }

  private String code(String document) {
    return ask(document).read("$.errors[0].extensions.code");
  }

  private DocumentContext ask(String document) {
    return JsonPath.parse(new RawGraphQl(port).answer(document));
  }
}
