package io.jixiao.api.imports;

import static java.time.Duration.ZERO;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An accepted upload survives a {@code kill -9} of the service, while it reads and while it writes.
 */
class ServiceKillTest {

  private static final int FORMS = 300;

  @TempDir Path data;

  private ServiceProcess service;

  @AfterEach
  void kill() throws InterruptedException {
    service.kill();
  }

  @Test
  void endsAnAcceptedImportWheneverTheServiceIsKilled() throws Exception {
    start();
    String path = service.upload("项目", FORMS);

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
    service = new ServiceProcess("--jixiao.data=" + data);
  }

  private JsonNode await(String path, Predicate<JsonNode> moment) {
    return Awaitility.await()
        .pollDelay(ZERO)
        .pollInterval(10, MILLISECONDS)
        .until(() -> service.job(path), moment);
  }
}
