package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.graphql.ApiTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no well-behaved client sends, hence written by hand. */
@ApiTest
class ServerProblemsTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /imports/%00 HTTP/1.1",
        "GET /graphql?query={__typename} HTTP/1.1",
        "GET /\u0001 HTTP/1.1"
      })
  void answersWhatTheServerRefusesAsTheServiceDoes(String line) throws IOException {
    String answer = answer(line);

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n")))
        .contains("\"code\":\"BAD_REQUEST\"", "\"en\":\"The request cannot be read.\"")
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContainIgnoringCase("html");
  }

  @Test
  void saysThatGraphQlIsPost() throws IOException {
    assertThat(answer("GET /graphql HTTP/1.1"))
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("allow: POST")
        .contains("\"code\":\"METHOD_NOT_ALLOWED\"");
  }

  private String answer(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = line + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
