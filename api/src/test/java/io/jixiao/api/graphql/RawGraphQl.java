package io.jixiao.api.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends documents as a plain HTTP client does and gives back the bytes of the answer as text. */
public final class RawGraphQl {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI uri;

  public RawGraphQl(int port) {
    this.uri = URI.create("http://127.0.0.1:" + port + "/graphql");
  }

  public String answer(String document) {
    return post(JSON.writeValueAsString(Map.of("query", document)), "application/json");
  }

  public String post(String body, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
