package io.jixiao.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.imports.ServiceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much again as is left of the heap of the service, in few long rows. {@code
 * -Dexports.rows=1000000 -Dexports.parts=50} for far more in many short ones, {@code
 * -Dexports.heap} for another heap.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportHeapTest {
  private static final int ROWS = Integer.getInteger("exports.rows", 4_000);
  private static final int PARTS = Integer.getInteger("exports.parts", 500);
  private static final String HEAP = System.getProperty("exports.heap", "96m");
  private static final JsonMapper JSON = new JsonMapper();

  /** Some 24 bytes of a row for each part. */
  private static final String DOCUMENT =
      """
      query($total: Int!, $after: String) {
        fakeRows(total: $total, after: $after) {
          edges {node {number code amount a: text(parts: %1$d) b: text(parts: %1$d) c: text(parts: %1$d) parts {name}}}
          pageInfo {hasNextPage endCursor}
        }
      }
      """
          .formatted(PARTS);

  private final HttpClient client = HttpClient.newHttpClient();

  private ServiceProcess service;

  @BeforeAll
  void starts(@TempDir Path data) throws IOException, InterruptedException {
    service =
        new ServiceProcess(
            FakeService.class,
            List.of("-Xmx" + HEAP),
            "--jixiao.data=" + data,
            "--" + FakeRows.SCHEMA,
            "--" + FakeRows.ON);
    save();
  }

  @AfterAll
  void stops() throws InterruptedException {
    service.kill();
  }

  @ParameterizedTest
  @CsvSource({"csv", "json", "xlsx"})
  void rowsStreamOutInASmallHeap(String format) throws IOException, InterruptedException {
    long started = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(service.address() + "/queries/many." + format + "?total=" + ROWS))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    long bytes = 0;
    long lines = 0;
    try (InputStream body = answer.body()) {
      byte[] part = new byte[1 << 16];
      for (int length = body.read(part); length >= 0; length = body.read(part)) {
        bytes += length;
        for (int i = 0; i < length; i++) {
          lines += part[i] == '\n' ? 1 : 0;
        }
      }
    }

    System.getLogger("exports")
        .log(
            System.Logger.Level.INFO,
            "%s: %d rows, %d MB, %d ms, heap %s"
                .formatted(
                    format, ROWS, bytes >> 20, (System.nanoTime() - started) / 1_000_000, HEAP));
    assertThat(answer.statusCode()).isEqualTo(200);
    if (format.equals("csv")) {
      assertThat(lines).isEqualTo(ROWS + 1);
    }
    if (!format.equals("xlsx")) {
      assertThat(bytes).isGreaterThan(ROWS * PARTS * 24L);
    }
  }

  private void save() throws IOException, InterruptedException {
    Map<String, Object> query = Map.of("name", "many", "rowsAt", "fakeRows", "document", DOCUMENT);
    String body =
        JSON.writeValueAsString(
            Map.of(
                "query",
                "mutation($query: SavedQueryInput!) {saveQuery(query: $query) {name}}",
                "variables",
                Map.of("query", query)));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(service.address() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("many").doesNotContain("errors");
  }
}
