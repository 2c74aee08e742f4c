package io.jixiao.api.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.imports.Uploads;
import io.jixiao.api.store.StoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class TemplateGraphQlTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,,,
      （2024年度）,,,,,,
      项目名称,%s,,,实施单位,%s,
      一级指标,二级指标,三级指标,年度计划,年终达成,配分,评定
      产出指标,数量指标,维修教室,≥10间,12间,60,60
      效益指标,社会效益,受益学生,≥400人,410人,40,38
      """;
  private static final String GUESSED =
      """
      项目支出绩效自评表,,,,,,,
      （2024年度）,,,,,,,
      项目名称,%s,,,实施单位,%s,,
      一级指标,二级指标,三级指标,考核基准,落实数值,分值,得分,未及之处
      产出指标,数量指标,维修教室,≥10间,9间,60,54,雨季停工
      效益指标,社会效益,受益学生,≥400人,410人,40,40,
      """;
  private static final String INDICATORS =
      "{projects(filter: {name: {eq: \"%s\"}}) {edges {node {template {id version}"
          + " indicators {target {text} actual {text} weight score}}}}}";

  @Autowired StoreFixture store;
  @LocalServerPort int port;

  @BeforeEach
  void forgetOthers() {
    store.clear();
  }

  @Test
  void whatIsSavedIsReadFromTheNextImportOn() {
    upload(FORM.formatted("校舍维修", "湖滨县第一小学"));
    assertThat(answer(INDICATORS.formatted("校舍维修"))).contains("\"edges\":[]");

    String saved =
        answer(
            """
            mutation {saveTemplate(template: {
              id: "hubin", name: {zh: "湖滨县自评表", en: "Hubin"}, regionCode: "411202", amountUnit: "万元"
              headings: ["项目名称", "实施单位", "一级指标", "二级指标", "三级指标", "年度计划", "年终达成", "配分", "评定"]
              synonyms: [{meaning: NAME, wordings: ["任务名称"]}]
              columns: [{heading: "年度计划", meaning: TARGET}, {heading: "年终达成", meaning: ACTUAL},
                {heading: "配分", meaning: WEIGHT}, {heading: "评定", meaning: SCORE}]
              expectedWeights: [{level1: "产出指标", weight: 50.0}]
            }) {id version regionCode amountUnit policyId synonyms {meaning wordings}
                columns {heading meaning} expectedWeights {level1 weight}}}
            """);
    upload(FORM.formatted("校舍维修", "湖滨县第一小学"));

    assertThat(saved)
        .contains(
            """
            {"id":"hubin","version":1,"regionCode":"411202","amountUnit":"万元","policyId":null,\
            "synonyms":[{"meaning":"NAME","wordings":["任务名称"]}],\
            "columns":[{"heading":"年度计划","meaning":"TARGET"},{"heading":"年终达成","meaning":"ACTUAL"},\
            {"heading":"配分","meaning":"WEIGHT"},{"heading":"评定","meaning":"SCORE"}],\
            "expectedWeights":[{"level1":"产出指标","weight":50.0}]}""");
    assertThat(answer(INDICATORS.formatted("校舍维修")))
        .contains(
            """
            {"template":{"id":"hubin","version":1},"indicators":[\
            {"target":{"text":"≥10间"},"actual":{"text":"12间"},"weight":60,"score":60},""");
  }

  @Test
  void everythingThatIsWrongWithATemplateIsSaidAtOnce() {
    String refused =
        answer(
            """
            mutation {saveTemplate(template: {
              id: "Hu bin", name: {zh: " ", en: "Hubin"}, regionCode: "999999", amountUnit: "角"
              policyId: "A", headings: ["项目名称", ""]
              synonyms: [{meaning: ATTRIBUTE, wordings: []}]
              columns: [{heading: "目标", meaning: TARGET}, {heading: "目 标：", meaning: ACTUAL}]
              expectedWeights: [{level1: "产出指标", weight: -1}], layout: "none"
            }) {id}}
            """);

    assertThat(refused)
        .contains("\"code\":\"INVALID_TEMPLATE\"")
        .contains(
            "\"zh\":\"模板有误：模板编号“Hu bin”只能由小写字母、数字和连字符组成，以字母或数字开头，最多 64 个字符。"
                + "模板名称要有中文和英文，各不超过 200 个字。没有代码为 999999 的行政区划（GB/T 2260）。"
                + "标题要有 3 至 200 个，现有 2 个。“”不能作标题：标题不能为空，最多 40 个字。"
                + "ATTRIBUTE 没有别名，请写在 columns 里。ATTRIBUTE 的别名要有 1 至 50 个。“目标”出现了两次。"
                + "金额单位“角”应为元、千元、万元、百万元或亿元。没有编号为“A”的评分规则。"
                + "“产出指标”的分值应在 0 至 1000 之间。没有版式“none”，可用的版式：[");
    assertThat(answer("{templates {id}}")).doesNotContain("Hu bin");
  }

  @Test
  void whatIsConfirmedForARegionIsReadThere() {
    confirm("年度计划", "TARGET");
    confirm("年终达成", "ACTUAL");
    String last = confirm("配分", "WEIGHT");
    upload(FORM.formatted("操场翻修", "承德市鹰手营子矿区第一小学"));

    assertThat(last)
        .contains("{\"regionCode\":\"130804\",\"heading\":\"配分\",\"meaning\":\"WEIGHT\"}");
    assertThat(answer(INDICATORS.formatted("操场翻修")))
        .contains("{\"target\":{\"text\":\"≥10间\"},\"actual\":{\"text\":\"12间\"},\"weight\":60,");
    assertThat(answer("{confirmedHeadings(regionCode: \"130804\") {heading meaning}}"))
        .contains("{\"heading\":\"年度计划\",\"meaning\":\"TARGET\"}");
    assertThat(answer("mutation {forgetHeading(regionCode: \"130804\", heading: \"配 分\")}"))
        .contains("{\"forgetHeading\":true}");
    assertThat(answer("mutation {forgetHeading(regionCode: \"130804\", heading: \"配分\")}"))
        .contains("{\"forgetHeading\":false}");
  }

  /** A clerk uploads, sees a guess and a column without a home, settles both and uploads again. */
  @Test
  void whatAClerkConfirmsIsReadFromTheSameFileFromThenOnInThatRegion() {
    String form = GUESSED.formatted("车棚改造", "承德市隆化县第二小学");
    String elsewhere = GUESSED.formatted("车棚加固", "承德市丰宁满族自治县第二小学");
    String reading =
        "{projects(filter: {name: {eq: \"%s\"}}) {edges {node {findings {code}"
            + " indicators {target {text} actual {text} deviationReason attributes {heading text}}}}}}";

    JsonNode first = upload(form);

    assertThat(first.at("/changes/0/outcome").asString()).isEqualTo("CREATED");
    assertThat(first.at("/changes/0/findings").toString())
        .contains("HEADING_GUESSED", "“考核基准”（D4）→ 年度指标值、“落实数值”（E4）→ 实际完成值");
    assertThat(first.at("/files/0/sheets/0/guessedHeadings").toString())
        .isEqualTo(
            "[{\"heading\":\"考核基准\",\"meaning\":\"TARGET\",\"cell\":\"D4\","
                + "\"regionCode\":\"130825\",\"regionName\":\"河北省承德市隆化县\"},"
                + "{\"heading\":\"落实数值\",\"meaning\":\"ACTUAL\",\"cell\":\"E4\","
                + "\"regionCode\":\"130825\",\"regionName\":\"河北省承德市隆化县\"}]");
    assertThat(
            answer(
                "{import(id: \"%s\") {files {sheets {guessedHeadings {heading meaning cell regionCode}}}}}"
                    .formatted(first.at("/id").asString())))
        .contains(
            "{\"heading\":\"考核基准\",\"meaning\":\"TARGET\",\"cell\":\"D4\",\"regionCode\":\"130825\"}");
    assertThat(answer(reading.formatted("车棚改造")))
        .contains("\"attributes\":[{\"heading\":\"未及之处\",\"text\":\"雨季停工\"}]");

    confirm("130825", "考核基准", "TARGET");
    confirm("130825", "落实数值", "ACTUAL");
    confirm("130825", "未及之处", "DEVIATION");
    JsonNode second = upload(form);
    upload(elsewhere);

    assertThat(second.at("/changes/0/outcome").asString()).isEqualTo("UPDATED");
    assertThat(second.at("/changes/0/findings").toString()).doesNotContain("HEADING_GUESSED");
    assertThat(second.at("/files/0/sheets/0/guessedHeadings")).isEmpty();
    assertThat(answer(reading.formatted("车棚改造")))
        .contains(
            "\"indicators\":[{\"target\":{\"text\":\"≥10间\"},"
                + "\"actual\":{\"text\":\"9间\"},\"deviationReason\":\"雨季停工\",\"attributes\":[]}");
    assertThat(answer(reading.formatted("车棚加固")))
        .contains("HEADING_GUESSED", "\"attributes\":[{\"heading\":\"未及之处\"");

    answer("mutation {forgetHeading(regionCode: \"130825\", heading: \"未及之处\")}");

    assertThat(upload(form).at("/changes/0/outcome").asString()).isEqualTo("UPDATED");
    assertThat(answer(reading.formatted("车棚改造"))).contains("\"heading\":\"未及之处\"");
  }

  @Test
  void onlyHeadingsOfRegionsCanBeConfirmed() {
    assertThat(
            answer(
                "mutation {confirmHeading(regionCode: \"1\", heading: \"配分\", meaning: WEIGHT)"
                    + " {heading}}"))
        .contains("\"code\":\"REGION_NOT_FOUND\"");
    assertThat(
            answer(
                "mutation {confirmHeading(regionCode: \"130804\", heading: \" \", meaning: WEIGHT)"
                    + " {heading}}"))
        .contains("\"code\":\"INVALID_HEADING\"");
  }

  private String confirm(String heading, String meaning) {
    return confirm("130804", heading, meaning);
  }

  private String confirm(String regionCode, String heading, String meaning) {
    return answer(
        "mutation {confirmHeading(regionCode: \"%s\", heading: \"%s\", meaning: %s)"
                .formatted(regionCode, heading, meaning)
            + " {regionCode heading meaning}}");
  }

  private String answer(String document) {
    return new RawGraphQl(port).answer(document);
  }

  private JsonNode upload(String form) {
    RestClient client = RestClient.create("http://127.0.0.1:" + port);
    return Uploads.imported(client, "表.csv", form.getBytes(UTF_8));
  }
}
