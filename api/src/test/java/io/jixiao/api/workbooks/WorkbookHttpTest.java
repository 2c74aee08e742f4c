package io.jixiao.api.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.imports.Uploads;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.net.URLDecoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class WorkbookHttpTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String UNIT = "安顺市乡镇供水服务中心巡检维护站";

  @LocalServerPort int port;
  @Autowired StoreFixture store;

  private RestClient client;

  @BeforeEach
  void connect() {
    store.clear();
    client =
        RestClient.builder()
            .baseUrl("http://127.0.0.1:" + port)
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();
  }

  @Test
  void emptyFormComesUnderAChineseName() {
    ResponseEntity<byte[]> answer = bytes("/templates/changji/workbook?fiscalYear=2025");

    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(String.valueOf(answer.getHeaders().getContentType()))
        .endsWith("spreadsheetml.sheet");
    assertThat(fileName(answer)).isEqualTo("昌吉回族自治州项目支出绩效自评表（2025年度）.xlsx");
    assertThat(answer.getBody()).startsWith((byte) 'P', (byte) 'K');
  }

  @Test
  void projectComesBackUnchangedFromAnyTemplate() {
    SampleWorkbook sample = SampleWorkbooks.all().get(0);
    JsonNode first = upload(sample.name(), sample.bytes());
    String id = first.at("/changes/0/projectId").asString();

    for (String query : new String[] {"", "?templateId=gaoping", "?templateId=chengde"}) {
      ResponseEntity<byte[]> form = bytes("/projects/" + id + "/workbook" + query);
      assertThat(fileName(form)).isEqualTo("农村饮水安全巡检维护（2024年度）.xlsx");
      JsonNode again = upload("form.xlsx", form.getBody());
      assertThat(again.at("/counts/unchanged").asInt()).as(query + again).isEqualTo(1);
      assertThat(again.at("/counts/found").asInt()).isEqualTo(1);
    }
  }

  @Test
  void lastYearsProjectsOfTheUnitAreInTheForm() {
    SampleWorkbook sample = SampleWorkbooks.all().get(0);
    upload(sample.name(), sample.bytes());

    ResponseEntity<byte[]> form =
        bytes("/templates/liupanshui/workbook?fiscalYear=2025&implementingUnit={unit}", UNIT);

    assertThat(fileName(form)).endsWith("（2025年度）-" + UNIT + ".xlsx");
    JsonNode read = upload("2025.xlsx", form.getBody());
    assertThat(read.at("/counts/created").asInt()).isEqualTo(1);
    assertThat(read.at("/changes/0/name").asString()).isEqualTo("农村饮水安全巡检维护");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/templates/nowhere/workbook, 404, TEMPLATE_UNKNOWN",
    "/templates/changji/workbook?fiscalYear=20x5, 400, FISCAL_YEAR_INVALID",
    "/projects/nobody/workbook, 404, PROJECT_UNKNOWN",
  })
  void whatCannotBeServedIsSaidInBothLanguages(String path, int status, String code) {
    ResponseEntity<String> answer = client.get().uri(path).retrieve().toEntity(String.class);

    JsonNode problem = JSON.readTree(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.at("/message/zh").asString()).isNotEmpty();
    assertThat(problem.at("/message/en").asString()).isNotEmpty();
  }

  @Test
  void unknownTemplateForAProjectIsABadRequest() {
    SampleWorkbook sample = SampleWorkbooks.all().get(0);
    String id = upload(sample.name(), sample.bytes()).at("/changes/0/projectId").asString();

    ResponseEntity<String> answer =
        client
            .get()
            .uri("/projects/" + id + "/workbook?templateId=nowhere")
            .retrieve()
            .toEntity(String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(JSON.readTree(answer.getBody()).get("code").asString())
        .isEqualTo("TEMPLATE_ID_UNKNOWN");
  }

  @Test
  void tooLongAUnitIsABadRequest() {
    assertThat(
            bytes("/templates/changji/workbook?implementingUnit={unit}", "局".repeat(201))
                .getStatusCode()
                .value())
        .isEqualTo(400);
  }

  private ResponseEntity<byte[]> bytes(String uri, Object... values) {
    return client.get().uri(uri, values).retrieve().toEntity(byte[].class);
  }

  private static String fileName(ResponseEntity<byte[]> answer) {
    String disposition = String.valueOf(answer.getHeaders().getFirst("Content-Disposition"));
    return URLDecoder.decode(disposition.replaceAll(".*filename\\*=UTF-8''", ""), UTF_8);
  }

  private JsonNode upload(String name, byte[] content) {
    return Uploads.imported(client, name, content);
  }
}
