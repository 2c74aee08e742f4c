package io.jixiao.api.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.imports.Uploads;
import io.jixiao.api.store.query.ProjectWalk;
import io.jixiao.schema.scoring.policy.ShippedPolicies;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Under {@code mof-2020}: 5 for execution, 9 / 10 × 60 = 54 for the roof, 28 kept for words. */
@ApiTest
class ScorecardGraphQlTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,,
      （2024年度）,,,,,,,
      项目名称,%s,,,实施单位,试算县第一小学,,
      资金情况（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
      ,年度资金总额,100,100,50,10,50%%,10
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因
      产出指标,数量指标,维修屋顶,≥10间,9间,60,%s,雨季停工
      效益指标,社会效益,校园安全,长期,长期,30,28,
      总分,,,,,100,%s,
      """;
  private static final String WITHOUT_POINTS =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,实施单位,试算县第一小学,
      一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
      决策指标,立项指标,立项依据,充分,较好,,
      过程指标,管理指标,管理制度,健全,较好,,
      """;

  @LocalServerPort int port;
  @Autowired ProjectWalk projects;

  @Test
  void scoresAProjectAndSaysWhy() {
    String id = upload(FORM.formatted("屋顶维修", "60", "98"));

    String card =
        answer(
            """
            {project(id: "%s") {indicators {attainment met} scorecard {policyId policyVersion total
            grade executionScore fullMark keptInBandWeight undecidedWeight cap {limit} items {
            indicatorId rule earned weight reported difference undecided keptInBand
            indicator {path name} explanation {zh en}}}}}
            """
                .formatted(id));

    assertThat(card)
        .contains(
            "\"indicators\":[{\"attainment\":0.9000,\"met\":false},"
                + "{\"attainment\":null,\"met\":true}]",
            "{\"policyId\":\"mof-2020\",\"policyVersion\":1,\"total\":87.00,\"grade\":\"GOOD\","
                + "\"executionScore\":5.00,\"fullMark\":100,\"keptInBandWeight\":30,"
                + "\"undecidedWeight\":0,\"cap\":null,\"items\":[{\"indicatorId\":null,"
                + "\"rule\":\"EXECUTION\",\"earned\":5.00,\"weight\":10,\"reported\":10,"
                + "\"difference\":-5.00,\"undecided\":false,\"keptInBand\":false,"
                + "\"indicator\":null,",
            "\"rule\":\"AT_LEAST\",\"earned\":54.00,\"weight\":60,\"reported\":60,"
                + "\"difference\":-6.00,\"undecided\":false,\"keptInBand\":false,"
                + "\"indicator\":{\"path\":[\"产出指标\",\"数量指标\"],\"name\":\"维修屋顶\"},"
                + "\"explanation\":{\"zh\":\"目标值“≥10间”，实际完成值“9间”，",
            "\"rule\":\"BAND\",\"earned\":28.00,\"weight\":30,\"reported\":28,"
                + "\"difference\":0.00,\"undecided\":false,\"keptInBand\":true");
  }

  @Test
  void scoresUnderTheNewestVersionOfANamedPolicy() {
    String id = upload(FORM.formatted("门窗维修", "60", "98"));
    String scorecard = "{project(id: \"%s\") {scorecard(policyId: \"%s\") {policyVersion total}}}";

    assertThat(answer(scorecard.formatted(id, "as-reported")))
        .contains("{\"policyVersion\":1,\"total\":98.00}");
    assertThat(answer(scorecard.formatted(id, "menchuang"))).contains("POLICY_NOT_FOUND");

    save("menchuang", "grades: {fair: 50}");
    save("menchuang", "rules: {belowTarget: {mode: ZERO}}");

    assertThat(answer(scorecard.formatted(id, "menchuang")))
        .contains("{\"policyVersion\":2,\"total\":33.00}");
  }

  /** 50 % executed is under 80 %: at most 60 of 100. */
  @Test
  void previewsAPolicyThatIsNotSaved() {
    String id = upload(FORM.formatted("操场维修", "60", "98"));

    String card =
        answer(
            """
            {scorePreview(projectId: "%s", policy: {caps: [{below: 80, total: 60}]})
            {policyId policyVersion total grade cap {limit sum explanation {zh}}}}
            """
                .formatted(id));

    assertThat(card)
        .contains(
            "{\"policyId\":\"preview\",\"policyVersion\":0,\"total\":60.00,\"grade\":\"FAIR\","
                + "\"cap\":{\"limit\":60.00,\"sum\":87.00,\"explanation\":{\"zh\":"
                + "\"预算执行率为 50%，低于 80%");
    assertThat(answer("{scoringPolicy(id: \"preview\") {id}}")).contains("null");
  }

  @Test
  void saysWhatAPolicyWouldChange() {
    String first = upload(FORM.formatted("围墙维修甲", "60", "98"));
    String second = upload(FORM.formatted("围墙维修乙", "50", "80"));
    String third = upload(WITHOUT_POINTS.formatted("围墙维修丙"));

    String summary =
        answer(
            """
            {rescorePreview(filter: {name: {contains: "围墙维修"}}, policy: {}) {
            projectCount scoredCount comparedCount raisedCount loweredCount unchangedCount
            before {sum average min max} after {sum average min max} averageDifference
            fullMark keptInBandWeight undecidedWeight gradesBefore {grade count}
            gradesAfter {grade count} gradeMoves {from to count}
            mostRaised {projectId name before after difference gradeBefore gradeAfter}
            mostLowered(limit: 1) {projectId difference} unscored {projectId name}}}
            """);

    assertThat(summary)
        .contains(
            "\"projectCount\":3,\"scoredCount\":2,\"comparedCount\":2,\"raisedCount\":1,"
                + "\"loweredCount\":1,\"unchangedCount\":0,"
                + "\"before\":{\"sum\":178,\"average\":89.0000,\"min\":80,\"max\":98},"
                + "\"after\":{\"sum\":174.00,\"average\":87.0000,\"min\":87.00,\"max\":87.00},"
                + "\"averageDifference\":-2.0000,\"fullMark\":200,\"keptInBandWeight\":60,"
                + "\"undecidedWeight\":0,"
                + "\"gradesBefore\":[{\"grade\":\"EXCELLENT\",\"count\":1},"
                + "{\"grade\":\"GOOD\",\"count\":1}],\"gradesAfter\":[{\"grade\":\"GOOD\",\"count\":2}],"
                + "\"gradeMoves\":[{\"from\":\"EXCELLENT\",\"to\":\"GOOD\",\"count\":1},"
                + "{\"from\":\"GOOD\",\"to\":\"GOOD\",\"count\":1}],\"mostRaised\":[{\"projectId\":\""
                + second
                + "\",\"name\":\"围墙维修乙\",\"before\":80,\"after\":87.00,\"difference\":7.00,"
                + "\"gradeBefore\":\"GOOD\",\"gradeAfter\":\"GOOD\"}],\"mostLowered\":[{\"projectId\":\""
                + first
                + "\",\"difference\":-11.00}],\"unscored\":[{\"projectId\":\""
                + third
                + "\",\"name\":\"围墙维修丙\"}]");
  }

  @Test
  void aFormWithoutPointsHasNoScorecard() {
    String id = upload(WITHOUT_POINTS.formatted("大门维修"));

    assertThat(answer("{project(id: \"%s\") {name scorecard {total}}}".formatted(id)))
        .contains("{\"name\":\"大门维修\",\"scorecard\":null}");
    assertThat(answer("{scorePreview(projectId: \"%s\", policy: {}) {total}}".formatted(id)))
        .contains("\"code\":\"PROJECT_WITHOUT_POINTS\"");
  }

  @Test
  void whatCannotBePreviewedIsRefused() {
    assertThat(answer("{scorePreview(projectId: \"none\", policy: {}) {total}}"))
        .contains("\"code\":\"PROJECT_NOT_FOUND\"");
    assertThat(answer("{rescorePreview(policy: {fullMark: 0}) {projectCount}}"))
        .contains("\"code\":\"INVALID_POLICY\"", "\"path\":\"fullMark\"");
    assertThat(answer("{rescorePreview(policy: {}) {mostRaised(limit: -1) {name}}}"))
        .contains("\"code\":\"INVALID_SLICE\"");
    assertThat(answer("{rescorePreview(filter: {and: [{or: []}]}, policy: {}) {projectCount}}"))
        .contains("{\"projectCount\":0}");
  }

  @Test
  void aPreviewTakesAPartOfWhatARequestMayCost() {
    String twice =
        "{a: rescorePreview(policy: {}) {projectCount} b: rescorePreview(policy: {}) {projectCount}}";
    String thrice =
        twice.replace(
            "{a:",
            "{c: rescorePreview(policy: {}) {projectCount} d: rescorePreview(policy: {}) {projectCount} a:");

    assertThat(JsonPath.<Integer>read(answer(twice), "$.extensions.cost"))
        .isEqualTo(2 * (66_666 + 1));
    assertThat(answer(thrice)).contains("\"code\":\"QUERY_TOO_COSTLY\"");
  }

  @Test
  void aPreviewEndsInTime() {
    upload(FORM.formatted("厨房维修", "60", "98"));
    RescorePreview noTime = new RescorePreview(projects, new ScoringProperties(Duration.ZERO));

    assertThatExceptionOfType(RequestRejected.class)
        .isThrownBy(() -> noTime.preview(null, ShippedPolicies.baseline()))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.PREVIEW_TOO_LONG));
  }

  private void save(String id, String settings) {
    String saved =
        answer(
            """
            mutation {saveScoringPolicy(policy: {id: "%s", name: {zh: "试算", en: "Try"}
              source: {zh: "示例", en: "An example"} %s}) {id}}
            """
                .formatted(id, settings));
    assertThat(saved).doesNotContain("errors");
  }

  private String answer(String document) {
    return new RawGraphQl(port).answer(document);
  }

  /** The project's id. */
  private String upload(String form) {
    RestClient client = RestClient.create("http://127.0.0.1:" + port);
    JsonNode job = Uploads.imported(client, "表.csv", form.getBytes(UTF_8));
    return job.at("/changes/0/projectId").asString();
  }
}
