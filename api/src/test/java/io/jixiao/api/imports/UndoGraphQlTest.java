package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** From uploads over HTTP to their undoing by GraphQL and to what is left to be seen of them. */
@ApiTest
class UndoGraphQlTest {
  private static final String FORM =
      """
      项目支出绩效自评表,,,,
      （2024年度）,,,,
      项目名称,教室翻修,,,
      主管部门,湖滨县教育局,实施单位,湖滨县第一小学,
      一级指标,三级指标,年度指标值,实际完成值,得分
      产出指标,翻修教室,≥10间,%s,50
      满意度指标,师生满意度,≥90%%,95%%,50
      总分,,,,100
      """;

  @LocalServerPort int port;
  @Autowired StoreFixture store;
  @Autowired JobRunner<LeasedImport> runner;

  @BeforeEach
  void empties() {
    store.clear();
  }

  @Test
  void importsAreUndoneLatestFirst() {
    String first = upload("COMMIT", csv("12间"));
    String project = ask("{projects {edges {node {id revision updatedAt source {importId}}}}}");
    String second = upload("COMMIT", csv("11间"));

    assertThat(undo(first))
        .isEqualTo(
            """
            {"data":{"undoImport":{"importId":"%s","reversed":0,"kept":1,"failed":0,"problems":[\
            {"code":"UNDO_LATER_REVISION","message":{"en":"Project \\"教室翻修\\" (%s) was changed later: \
            its revision 2 was made by import %s. Undo that import first."}}]}},"extensions":{"cost":9}}"""
                .formatted(
                    first,
                    JsonPath.read(project, "$..id").toString().replaceAll("[\\[\\]\"]", ""),
                    second));
    assertThat(ask("{import(id: \"%s\") {status}}".formatted(first))).contains("SUCCEEDED");

    assertThat(undo(second)).contains("\"reversed\":1,\"kept\":0,\"failed\":0,\"problems\":[]");
    assertThat(ask("{projects {edges {node {id revision updatedAt source {importId}}}}}"))
        .isEqualTo(project);

    assertThat(undo(first)).contains("\"reversed\":1,\"kept\":0,\"failed\":0,\"problems\":[]");
    assertThat(ask("{projects {totalCount}}")).contains("\"totalCount\":0");
    assertThat(
            ask(
                "{import(id: \"%s\") {status counts {created} projects {totalCount} lists {id}}}"
                    .formatted(first)))
        .contains(
            "{\"status\":\"UNDONE\",\"counts\":{\"created\":1},\"projects\":{\"totalCount\":0},\"lists\":[]}");
    assertThat(
            RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/imports/" + first)
                .retrieve()
                .body(String.class))
        .contains("\"status\":\"UNDONE\"");
  }

  @Test
  void findingsAreCountedAsBefore() {
    String counted =
        "{compareGroups(by: [FISCAL_YEAR]) {edges {node {findings {error warning notice}}}}}";
    upload("COMMIT", csv("12间"));
    String before = ask(counted);
    String second = upload("COMMIT", csv(""));
    assertThat(ask(counted)).isNotEqualTo(before);

    undo(second);

    assertThat(ask(counted)).isEqualTo(before);
    assertThat(
            JsonPath.<List<Integer>>read(before, "$..findings.*").stream().mapToInt(n -> n).sum())
        .isEqualTo(
            JsonPath.<Integer>read(ask("{findings {totalCount}}"), "$.data.findings.totalCount"));
  }

  @Test
  void answersTheSameToWhoeverCallsAgain() {
    String id = upload("COMMIT", csv("12间"));
    String answer = undo(id);

    assertThat(answer).contains("\"reversed\":1");
    assertThat(undo(id)).isEqualTo(answer);
  }

  @Test
  void allThatTheSamplesBroughtGoes() {
    LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    for (SampleWorkbook workbook : SampleWorkbooks.all()) {
      parts.add("file", part(workbook.name(), workbook.bytes()));
    }
    String id = upload("COMMIT", parts);
    String seen = "{import(id: \"%s\") {status counts {created} lists {id}}}".formatted(id);
    String before = ask(seen);
    assertThat(JsonPath.<List<Object>>read(before, "$..lists[*]")).isNotEmpty();

    int reversed = JsonPath.read(undo(id), "$.data.undoImport.reversed");

    assertThat(reversed)
        .isPositive()
        .isEqualTo(JsonPath.<Integer>read(before, "$.data.import.counts.created"));
    assertThat(ask("{projects {totalCount}}")).contains("\"totalCount\":0");
    assertThat(ask(seen)).contains("UNDONE", "\"lists\":[]");
    assertThat(upload("COMMIT", parts)).isNotEqualTo(id);
    assertThat(ask("{projects {totalCount}}")).contains("\"totalCount\":" + reversed);
  }

  @Test
  void refusesWhatCannotBeUndone() {
    assertThat(undo("none")).contains("\"code\":\"IMPORT_NOT_FOUND\"");
    assertThat(undo(upload("DRY_RUN", csv("12间"))))
        .contains("\"code\":\"IMPORT_STORED_NOTHING\"", "无可撤销");
  }

  @Test
  void refusesWhatHasNotEnded() {
    runner.stop();
    String queued = JsonPath.read(post("/imports", "COMMIT", csv("12间")), "$.id");

    String answer;
    try {
      answer = undo(queued);
    } finally {
      runner.start();
    }

    // What it brings must not come among what another test brings.
    await()
        .until(
            () ->
                !ask("{import(id: \"%s\") {finishedAt}}".formatted(queued))
                    .contains("\"finishedAt\":null"));
    assertThat(answer).contains("\"code\":\"IMPORT_NOT_FINISHED\"", "尚未结束");
  }

  private String undo(String id) {
    return new RawGraphQl(port)
        .answer(
            "mutation {undoImport(id: \"%s\") {importId reversed kept failed problems {code message {en}}}}"
                .formatted(id));
  }

  private String ask(String document) {
    String answer = new RawGraphQl(port).answer(document);
    assertThat(answer).doesNotContain("\"errors\"");
    return answer;
  }

  private String upload(String mode, MultiValueMap<String, Object> parts) {
    return JsonPath.read(post("/imports?wait=PT5M", mode, parts), "$.id");
  }

  private String post(String uri, String mode, MultiValueMap<String, Object> parts) {
    LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>(parts);
    form.add("mode", mode);
    String job =
        RestClient.create("http://127.0.0.1:" + port)
            .post()
            .uri(uri)
            .body(form)
            .retrieve()
            .body(String.class);
    assertThat(job).isNotNull();
    return job;
  }

  private static MultiValueMap<String, Object> csv(String actual) {
    LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("file", part("教室.csv", FORM.formatted(actual).getBytes(UTF_8)));
    return parts;
  }

  private static ByteArrayResource part(String name, byte[] bytes) {
    return new ByteArrayResource(bytes) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }
}
