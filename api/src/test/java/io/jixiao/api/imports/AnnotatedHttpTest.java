package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jixiao.api.graphql.ApiTest;
import io.jixiao.api.store.StoreFixture;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Uploads workbooks, takes them back with remarks and uploads those. */
@ApiTest
class AnnotatedHttpTest {

  @LocalServerPort int port;
  @Autowired StoreFixture store;

  private RestClient client;

  @BeforeEach
  void connect() {
    store.clear();
    client = RestClient.create("http://127.0.0.1:" + port);
  }

  @Test
  void annotatedSamplesAreNoChangeAndBringNothingNew() throws IOException {
    List<String> before = left();
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      JsonNode first = imported(sample.name(), sample.bytes());
      ResponseEntity<byte[]> annotated = annotated(first);

      JsonNode second = imported(sample.name(), annotated.getBody());

      int forms = first.at("/counts/found").asInt();
      assertThat(second.get("status")).isEqualTo(first.get("status"));
      assertThat(second.at("/counts/unchanged").asInt()).as(sample.name()).isEqualTo(forms);
      assertThat(second.at("/counts/findings")).isEqualTo(first.at("/counts/findings"));
      assertThat(second.get("lists").size()).isEqualTo(first.get("lists").size());
    }
    await().untilAsserted(() -> assertThat(before).containsAll(left()));
  }

  @Test
  void isCalledAfterTheUpload() {
    ResponseEntity<byte[]> csv = annotated(imported("表.csv", "甲,乙".getBytes(UTF_8)));

    assertThat(csv.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''" + UriUtils.encode("表 批注.xlsx", UTF_8));
    assertThat(csv.getHeaders().getContentLength()).isEqualTo(csv.getBody().length);
  }

  /** Files that an answer has left behind. */
  private static List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("jixiao-annotated"))
          .toList();
    }
  }

  private ResponseEntity<byte[]> annotated(JsonNode job) {
    return client
        .get()
        .uri("/imports/{id}/annotated", job.get("id").asString())
        .retrieve()
        .toEntity(byte[].class);
  }

  private JsonNode imported(String name, byte[] content) {
    return Uploads.imported(client, name, content);
  }
}
