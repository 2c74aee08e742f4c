package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An accepted upload survives a {@code kill -9} of the service, while it reads and while it writes.
 */
class ServiceKillTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int FORMS = 1500;
  private static final long PATIENCE_MILLIS = 120_000;

  @TempDir Path data;

  private Process service;
  private RestClient client;

  @AfterEach
  void kill() throws InterruptedException {
    service.destroyForcibly().waitFor();
  }

  @Test
  void endsAnAcceptedImportWheneverTheServiceIsKilled() throws Exception {
    start();
    String path = upload();

    await(path, job -> job.get("progress").asDouble() > 0);
    kill();
    start();
    JsonNode writing = await(path, job -> job.at("/counts/created").asInt() > 0);
    kill();
    assertThat(writing.get("status").asString()).isEqualTo("RUNNING");
    start();
    JsonNode end = await(path, job -> !job.get("finishedAt").isNull());

    assertThat(end.get("status").asString()).isEqualTo("SUCCEEDED");
    assertThat(end.get("counts").toString())
        .isEqualTo(
            "{\"found\":%1$d,\"created\":%1$d,\"updated\":0,\"unchanged\":0,\"rejected\":0,\"findings\":%1$d}"
                .formatted(FORMS));
    assertThat(end.get("changeCount").asInt()).isEqualTo(FORMS);
  }

  private void start() throws IOException {
    service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedService.class.getName(),
                "--server.port=0",
                "--jixiao.samples=false",
                "--jixiao.data=" + data)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(service.getInputStream(), UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith("port ")) {
      line = lines.readLine();
    }
    assertThat(line).as("the service started").isNotNull();
    client = RestClient.create("http://127.0.0.1:" + line.substring("port ".length()));
    // What it says later must be read, or it would wait for a reader.
    Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}), "service-output");
    reader.setDaemon(true);
    reader.start();
  }

  private String upload() {
    String forms =
        IntStream.range(0, FORMS).mapToObj(i -> "项目" + i + ",,1%").collect(joining("\n"));
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add(
        "file",
        new ByteArrayResource(forms.getBytes(UTF_8)) {
          @Override
          public String getFilename() {
            return "forms.txt";
          }
        });
    return client
        .post()
        .uri("/imports")
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .retrieve()
        .toBodilessEntity()
        .getHeaders()
        .getLocation()
        .toString();
  }

  private JsonNode await(String path, Predicate<JsonNode> moment) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (true) {
      JsonNode job =
          JSON.readTree(
              client
                  .get()
                  .uri(path + "?changesLimit=0&filesLimit=0")
                  .retrieve()
                  .body(String.class));
      if (moment.test(job)) {
        return job;
      }
      assertThat(System.currentTimeMillis()).as("time to see %s", job).isLessThan(end);
      Thread.sleep(10);
    }
  }
}
