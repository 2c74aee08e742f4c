package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jixiao.api.graphql.RawGraphQl;
import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.imports.LeasedImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "jixiao.samples=false")
class ImportHttpTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path data;

  @LocalServerPort int port;
  @Autowired JobRunner<LeasedImport> runner;

  private RestClient client;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  @BeforeEach
  void connect() {
    client =
        RestClient.builder()
            .baseUrl("http://127.0.0.1:" + port)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
  }

  @Test
  void answersWithTheFinishedJobWhereItEndsInTime() {
    ResponseEntity<String> answer = upload("/imports?wait=PT30S", file("表.txt", "完成,,1%"));

    JsonNode job = JSON.readTree(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(answer.getHeaders().getLocation())
        .hasToString("/imports/" + job.get("id").asString());
    assertThat(job.get("status").asString()).isEqualTo("SUCCEEDED");
    assertThat(job.get("progress").asDouble()).isEqualTo(1);
    assertThat(job.get("counts").toString())
        .isEqualTo(
            "{\"found\":1,\"created\":1,\"updated\":0,\"unchanged\":0,\"rejected\":0,\"findings\":1}");
    assertThat(job.get("createdAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    assertThat(job.get("finishedAt").asString()).endsWith("Z");
    assertThat(job.at("/files/0/name").asString()).isEqualTo("表.txt");
    assertThat(job.at("/files/0/sheets/0/unmappedCells").toString())
        .isEqualTo("[{\"cell\":\"Z9\",\"text\":\"备注\"}]");
  }

  @Test
  void saysOfEachFormWhereItStandsAndWhatWasFound() {
    ResponseEntity<String> answer = upload("/imports?wait=PT30S", file("表.txt", "所在,,1%"));

    JsonNode job = JSON.readTree(answer.getBody());
    JsonNode form = job.at("/changes/0");
    assertThat(job.at("/files/0/sheets/0/firstForm").asInt()).isZero();
    assertThat(form.at("/source/importId")).isEqualTo(job.get("id"));
    assertThat(form.at("/source/fileName").asString()).isEqualTo("表.txt");
    assertThat(form.at("/findings/0/code").asString()).isEqualTo("REGION_UNKNOWN");
    assertThat(form.has("cells")).isFalse();
    assertThat(get(answer.getHeaders().getLocation() + "?cells=true").at("/changes/0/cells"))
        .isNotEmpty();
  }

  @Test
  void findingsOfAFormAreThoseOfItsProjectAndADryRunHasThemToo() {
    MultiValueMap<String, Object> dryRun = file("表.txt", "疑点,,1%");
    dryRun.add("mode", "DRY_RUN");
    String read = findings(upload("/imports?wait=PT30S", dryRun));
    String stored = findings(upload("/imports?wait=PT30S", file("表.txt", "疑点,,1%")));

    assertThat(read).contains("\"projectId\":null,\"code\":\"REGION_UNKNOWN\",\"status\":\"OPEN\"");
    String project =
        new RawGraphQl(port)
            .answer(
                "{projects(filter: {name: {eq: \"疑点\"}}) {edges {node"
                    + " {findings {id projectId code status}}}}}");
    String finding = stored.replaceAll(".*\"findings\":\\[(\\{.*?\\})].*", "$1");
    assertThat(finding).matches("\\{\"id\":\"(\\w+)-\\w+\",\"projectId\":\"\\1\".*");
    assertThat(project).contains("\"findings\":[" + finding + "]");
  }

  private String findings(ResponseEntity<String> job) {
    return new RawGraphQl(port)
        .answer(
            "{import(id: \"%s\") {changes {findings {id projectId code status}}}}"
                .formatted(JSON.readTree(job.getBody()).get("id").asString()));
  }

  @Test
  void answersAtOnceWhereNobodyWaits() {
    ResponseEntity<String> answer = upload("/imports", file("a.txt", "马上,,1%"));

    JsonNode job = JSON.readTree(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(202);
    assertThat(job.get("status").asString()).isIn("QUEUED", "RUNNING");
    assertThat(get(answer.getHeaders().getLocation().toString()).get("id"))
        .isEqualTo(job.get("id"));
  }

  @Test
  void takesWhatCameWhileImportsWerePaused() {
    runner.stop();
    String path = upload("/imports", file("a.txt", "暂停,,1%")).getHeaders().getLocation().toString();
    assertThat(get(path).get("status").asString()).isEqualTo("QUEUED");
    ResponseEntity<byte[]> tooEarly = bytes(path + "/annotated");
    assertThat(tooEarly.getStatusCode().value()).isEqualTo(409);
    assertThat(JSON.readTree(tooEarly.getBody()).get("code").asString())
        .isEqualTo("IMPORT_NOT_FINISHED");

    runner.start();

    await()
        .untilAsserted(() -> assertThat(get(path).get("status").asString()).isEqualTo("SUCCEEDED"));
  }

  @Test
  void showsWhatChangedFieldByField() {
    finished(file("a.txt", "变化,,1%"));

    JsonNode job = finished(file("a.txt", "变化,,2%"));

    assertThat(job.at("/changes/0/fields").toString())
        .isEqualTo(
            "[{\"path\":\"indicators[0].actual\",\"old\":\"1%\",\"new\":\"2%\",\"cell\":\"E12\"}]");
    assertThat(job.at("/changes/0/outcome").asString()).isEqualTo("UPDATED");
  }

  @Test
  void showsLongListsInParts() {
    JsonNode job = finished(file("a.txt", "一,,1%\n二,,1%\n三,,1%\n# 2"));

    JsonNode part =
        get(
            "/imports/"
                + job.get("id").asString()
                + "?changesOffset=1&changesLimit=1&filesLimit=0");

    assertThat(part.get("changeCount").asInt()).isEqualTo(3);
    assertThat(part.get("changes").findValuesAsString("name")).containsExactly("二");
    assertThat(part.get("fileCount").asInt()).isEqualTo(1);
    assertThat(part.get("files").size()).isZero();
    assertThat(part.at("/lists/0/rowCount").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "mode, DRY, MODE_INVALID",
    "accept, SOME, ACCEPT_INVALID",
    "regionCode, 999999, REGION_CODE_UNKNOWN",
    "fiscalYear, 24, FISCAL_YEAR_INVALID",
    "fiscalYear, 2024年, FISCAL_YEAR_INVALID",
    "templateId, none, TEMPLATE_ID_UNKNOWN",
    "wait, PT6M, WAIT_INVALID",
    "wait, -PT1S, WAIT_INVALID",
    "wait, 30, WAIT_INVALID"
  })
  void refusesFieldsThatMeanNothing(String field, String value, String code) {
    MultiValueMap<String, Object> form = file("a.txt", "拒绝,,1%");
    form.add(field, value);

    ResponseEntity<String> answer = upload("/imports", form);

    JsonNode problem = JSON.readTree(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.at("/message/zh").asString()).contains(value);
    assertThat(problem.at("/message/en").asString()).contains(value);
  }

  @Test
  void takesFieldsThatMeanSomething() {
    MultiValueMap<String, Object> form = file("a.txt", "字段,,1%");
    form.add("regionCode", "520200");
    form.add("fiscalYear", "2024");
    form.add("mode", "DRY_RUN");
    form.add("accept", "ALL");
    form.add("templateId", " ");

    JsonNode job = JSON.readTree(upload("/imports?wait=PT30S", form).getBody());

    assertThat(job.get("mode").asString()).isEqualTo("DRY_RUN");
    assertThat(job.get("accept").asString()).isEqualTo("ALL");
    assertThat(job.at("/changes/0/projectId").isNull()).isTrue();
  }

  @Test
  void refusesARequestWithoutAFile() {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("mode", "COMMIT");

    ResponseEntity<String> answer = upload("/imports", form);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(JSON.readTree(answer.getBody()).get("code").asString()).isEqualTo("FILE_MISSING");
  }

  @Test
  void refusesWhatIsNoMultipart() {
    ResponseEntity<String> answer =
        client
            .post()
            .uri("/imports")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{}")
            .retrieve()
            .toEntity(String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(415);
  }

  @Test
  void saysThatThereIsNoSuchImport() {
    for (String path : List.of("", "/events", "/original", "/annotated")) {
      ResponseEntity<String> answer =
          client.get().uri("/imports/nobody" + path).retrieve().toEntity(String.class);

      assertThat(answer.getStatusCode().value()).as(path).isEqualTo(404);
      assertThat(answer.getBody()).contains("IMPORT_UNKNOWN");
    }
  }

  @Test
  void refusesPagesOutOfRange() {
    String id = finished(file("a.txt", "页,,1%")).get("id").asString();

    for (String window : List.of("changesLimit=1001", "filesOffset=-1")) {
      assertThat(get("/imports/" + id + "?" + window).get("code").asString())
          .isEqualTo("PAGE_INVALID");
    }
  }

  @Test
  void givesTheUploadedBytesBackUnderTheirName() {
    String id = finished(file("自评表.txt", "原件,,1%")).get("id").asString();

    ResponseEntity<byte[]> answer = bytes("/imports/" + id + "/original");

    assertThat(answer.getBody()).isEqualTo("原件,,1%".getBytes(UTF_8));
    assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%E8%87%AA%E8%AF%84%E8%A1%A8.txt");
  }

  @Test
  void givesSeveralFilesBackInAZip() throws IOException {
    MultiValueMap<String, Object> form = file("表.txt", "一件,,1%");
    form.addAll(file("表.txt", "二件,,1%"));
    String id = finished(form).get("id").asString();

    List<String> members = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(bytes("/imports/" + id + "/original").getBody()), UTF_8)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        members.add(e.getName() + "=" + new String(zip.readAllBytes(), UTF_8));
      }
    }

    assertThat(members).containsExactly("表.txt=一件,,1%", "表 (2).txt=二件,,1%");
  }

  @Test
  void streamsTheProgressToTheEnd() {
    String id = finished(file("a.txt", "事件,,1%")).get("id").asString();

    String events = client.get().uri("/imports/" + id + "/events").retrieve().body(String.class);

    assertThat(events)
        .startsWith("event:progress\n")
        .contains("\"status\":\"SUCCEEDED\"")
        .endsWith("\n\n");
  }

  private JsonNode finished(MultiValueMap<String, Object> form) {
    ResponseEntity<String> answer = upload("/imports?wait=PT60S", form);
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    return JSON.readTree(answer.getBody());
  }

  private ResponseEntity<String> upload(String uri, MultiValueMap<String, Object> form) {
    return client
        .post()
        .uri(uri)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .retrieve()
        .toEntity(String.class);
  }

  private JsonNode get(String uri) {
    return JSON.readTree(client.get().uri(uri).retrieve().body(String.class));
  }

  private ResponseEntity<byte[]> bytes(String uri) {
    return client.get().uri(uri).retrieve().toEntity(byte[].class);
  }

  private static MultiValueMap<String, Object> file(String name, String content) {
    return Uploads.form(name, content.getBytes(UTF_8));
  }

  @TestConfiguration
  static class Importer {

    @Bean
    @Primary
    JobImporter textImporter() {
      return TextImporter::new;
    }
  }
}
