package io.jixiao.api.benchmark;

import io.jixiao.importer.sample.GeneratedForms;
import io.jixiao.importer.sample.GeneratedForms.Handed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Uploads generated forms to a running service, as their departments would. */
public final class GeneratedProjects {
  private static final String BOUNDARY = "generated-forms";

  private final URI service;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param service its address, without a path
   */
  public GeneratedProjects(URI service) {
    this.service = service;
  }

  /**
   * Uploads so many forms, a department and year at once.
   *
   * @param progress is told how many are imported
   */
  public void upload(int forms, IntConsumer progress) throws IOException, InterruptedException {
    GeneratedForms generated = new GeneratedForms();
    Path file = Files.createTempFile("generated", ".xlsx");
    try {
      int done = 0;
      for (Handed handed : generated.handed(forms)) {
        generated.draw(handed, file);
        upload(handed, Files.readAllBytes(file));
        done += handed.forms();
        progress.accept(done);
      }
    } finally {
      Files.delete(file);
    }
  }

  private void upload(Handed handed, byte[] bytes) throws IOException, InterruptedException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, handed.name());
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/imports?wait=PT5M"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        bytes,
                        ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8))))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200 || !answer.body().contains("\"found\":" + handed.forms())) {
      throw new IOException(handed.name() + ": " + answer.statusCode() + " " + answer.body());
    }
  }
}
