package io.jixiao.api.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class BodyLimitTest {
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bodyOfTheGreatestSizeIsAnswered(boolean chunked) throws Exception {
    HttpResponse<String> answer = post(body(BodyLimitFilter.MAX_BYTES), chunked, "en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"data\":{\"__typename\":\"Query\"}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void largerBodyIsRefused(boolean chunked) throws Exception {
    HttpResponse<String> answer = post(body(BodyLimitFilter.MAX_BYTES + 1), chunked, "en");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("TOO_LARGE");
    assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
        .startsWith("A GraphQL request holds at most 2 MB.");
    assertThat(JsonPath.<String>read(answer.body(), "$.message.zh"))
        .startsWith("GraphQL 请求最多 2 MB。");
  }

  @Test
  void refusalSpeaksChineseToAChineseReader() throws Exception {
    HttpResponse<String> answer = post(body(BodyLimitFilter.MAX_BYTES + 1), false, "zh-CN");

    assertThat(JsonPath.<String>read(answer.body(), "$.detail")).startsWith("GraphQL 请求最多 2 MB。");
  }

  /** A query with variables that it does not use, in exactly so many bytes. */
  private static byte[] body(int size) {
    String start = "{\"query\":\"{__typename}\",\"variables\":{\"a\":\"";
    String end = "\"}}";
    return (start + "x".repeat(size - start.length() - end.length()) + end).getBytes(UTF_8);
  }

  /** Without a length known before, the client sends chunks. */
  private HttpResponse<String> post(byte[] body, boolean chunked, String language)
      throws IOException, InterruptedException {
    BodyPublisher publisher =
        chunked
            ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
            : BodyPublishers.ofByteArray(body);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(publisher)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
