package io.jixiao.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
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

/** Uploads just inside and just outside of what the service was told to take. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "jixiao.samples=false",
      "jixiao.mongodb-uri=",
      "jixiao.limits.bytes=64KB",
      "jixiao.limits.upload-bytes=200KB",
      "jixiao.limits.cells-per-sheet=10",
    })
class UploadLimitsHttpTest {
  private static final int MOST = 64 << 10;

  @TempDir static Path data;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) {
    registry.add("jixiao.data", () -> data.toString());
  }

  @Test
  void takesAFileOfAsManyBytesAsAllowed() {
    assertThat(upload("zh", "甲,乙\n".repeat(MOST).substring(0, MOST / 4)).getStatusCode().value())
        .isEqualTo(200);
    assertThat(upload("zh", "a,b\n".repeat(MOST / 4)).getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void refusesALargerFileWithASentence() {
    ResponseEntity<JsonNode> answer = upload("zh", "a,b\n".repeat(MOST / 4) + "c");

    assertThat(answer.getStatusCode().value()).isEqualTo(413);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody().get("code").asString()).isEqualTo("FILE_TOO_LARGE");
    assertThat(answer.getBody().get("detail").asString()).isEqualTo("上传的文件里有一个超过 0.1 MB，请拆分后上传。");
    assertThat(answer.getBody().at("/message/en").asString())
        .isEqualTo("A file of the upload is larger than 0.1 MB; please upload it in parts.");
  }

  @Test
  void refusesMoreFilesThanFitIntoAnUpload() {
    String file = "a,b\n".repeat(MOST / 4);

    assertThat(upload("en", file, file, file).getStatusCode().value()).isEqualTo(200);
    ResponseEntity<JsonNode> answer = upload("en", file, file, file, file);

    assertThat(answer.getStatusCode().value()).isEqualTo(413);
    assertThat(answer.getBody().get("code").asString()).isEqualTo("UPLOAD_TOO_LARGE");
    assertThat(answer.getBody().get("detail").asString())
        .isEqualTo(
            "The upload is larger than 0.2 MB in all; please upload its files in several turns.");
  }

  @Test
  void reportsALimitOfTheImporterInTheJob() {
    JsonNode inside = upload("zh", "1,2,3,4,5\n6,7,8,9,10\n").getBody();
    JsonNode outside = upload("zh", "1,2,3,4,5\n6,7,8,9,10\n11,\n").getBody();

    assertThat(inside.at("/files/0/problem/code").asString()).isEqualTo("FILE_NO_FORM");
    assertThat(outside.at("/files/0/problem/code").asString()).isEqualTo("SHEET_TOO_LARGE");
    assertThat(outside.at("/files/0/problem/message/zh").asString())
        .isEqualTo("工作表的非空单元格或合并区域超过 10 个，这张表没有读取。");
  }

  private ResponseEntity<JsonNode> upload(String language, String... files) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    for (String file : files) {
      form.add(
          "file",
          new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
              return "a.csv";
            }
          });
    }
    return RestClient.create("http://127.0.0.1:" + port)
        .post()
        .uri("/imports?wait=PT60S")
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .body(form)
        .exchange(
            (request, answer) ->
                ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .body(JsonMapper.shared().readTree(answer.getBody())));
  }
}
