package io.jixiao.api.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class JsonOnlyTest {
  @LocalServerPort int port;

  @ParameterizedTest(name = "content {0} for {1} is refused with {2}")
  @CsvSource({
    ",                                  ,                  415, UNSUPPORTED_MEDIA_TYPE",
    "application/x-www-form-urlencoded, ,                  415, UNSUPPORTED_MEDIA_TYPE",
    "text/plain,                        ,                  415, UNSUPPORTED_MEDIA_TYPE",
    "multipart/form-data;boundary=x,    ,                  415, UNSUPPORTED_MEDIA_TYPE",
    "json,                              ,                  415, UNSUPPORTED_MEDIA_TYPE",
    "text/plain,                        text/html,         415, UNSUPPORTED_MEDIA_TYPE",
    "application/json,                  text/html,         406, NOT_ACCEPTABLE",
  })
  void otherFormsAreRefusedWithASentence(
      @Nullable String content, @Nullable String accept, int status, String code) throws Exception {
    HttpResponse<String> answer = post(content, accept);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
    assertThat(JsonPath.<String>read(answer.body(), "$.message.zh")).isNotBlank();
    assertThat(JsonPath.<String>read(answer.body(), "$.message.en")).isNotBlank();
  }

  @ParameterizedTest(name = "content {0} for {1} is answered")
  @CsvSource({
    "application/json,                ",
    "application/json;charset=utf-8,  */*",
    "application/json,                application/graphql-response+json",
    "application/json,                'text/html, application/json'",
    "application/json,                text/event-stream",
    "application/graphql,             application/json",
  })
  void jsonIsAnswered(String content, @Nullable String accept) throws Exception {
    HttpResponse<String> answer = post(content, accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"data\":{\"__typename\":\"Query\"}");
  }

  @ParameterizedTest(name = "{0} in {1} is refused")
  @CsvSource({
    "null, UTF-8",
    "' null ', UTF-8",
    "null, UTF-16",
    "[], UTF-8",
    "{}, UTF-8",
    "1, UTF-8"
  })
  void jsonThatIsNoRequestIsRefusedWithASentence(String body, String charset) throws Exception {
    HttpResponse<String> answer =
        post("application/json", null, BodyPublishers.ofString(body, Charset.forName(charset)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("BAD_REQUEST");
    assertThat(JsonPath.<String>read(answer.body(), "$.message.zh")).isNotBlank();
  }

  private HttpResponse<String> post(@Nullable String content, @Nullable String accept)
      throws Exception {
    return post(content, accept, BodyPublishers.ofString("{\"query\":\"{__typename}\"}"));
  }

  private HttpResponse<String> post(
      @Nullable String content, @Nullable String accept, BodyPublisher body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql")).POST(body);
    if (content != null) {
      request.header("Content-Type", content);
    }
    if (accept != null) {
      request.header("Accept", accept);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
