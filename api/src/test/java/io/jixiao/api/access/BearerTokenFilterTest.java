package io.jixiao.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(WebSlice.class)
@Import({AccessConfiguration.class, WebSlice.class})
@TestPropertySource(properties = {"jixiao.token=s3cret-令牌", "server.address=0.0.0.0"})
class BearerTokenFilterTest {
  /** A header's bytes, one character each, as a server hands them on. */
  private static final String TOKEN =
      new String("s3cret-令牌".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

  @Autowired MockMvcTester http;

  @Test
  void letsThroughWhoBearsTheToken() {
    assertThat(get("bearer " + TOKEN)).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer s3cret", "Bearer ", "Bearer s3cret-??", "Basic s3cret", ""})
  void refusesEveryOtherAuthorization(String authorization) {
    assertThat(get(authorization)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void saysInBothLanguagesWhatIsMissing() {
    MvcTestResult answer = http.get().uri("/answer").locale(Locale.ENGLISH).exchange();

    assertThat(answer)
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"jixiao\"");
    assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Unauthorized");
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("TOKEN_REQUIRED");
    assertThat(answer).bodyJson().extractingPath("$.message.zh").asString().contains("令牌");
    assertThat(answer).bodyJson().extractingPath("$.message.en").asString().contains("token");
  }

  @Test
  void letsEverybodyAskForTheHealth() {
    assertThat(http.get().uri("/actuator/health")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/prometheus",
        "/actuator/health/",
        "/graphql",
        "/",
        "/actuator/Health",
        "/actuator/health;a=b"
      })
  void guardsEverythingElse(String path) {
    assertThat(http.get().uri(path)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private MvcTestResult get(String authorization) {
    return http.get().uri("/answer").header("Authorization", authorization).exchange();
  }
}
