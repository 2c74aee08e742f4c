package io.jixiao.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.web.WebSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(WebSlice.class)
@Import({AccessConfiguration.class, WebSlice.class})
@TestPropertySource(properties = "jixiao.origins=https://Dashboards.test,http://127.0.0.1:5500")
class AllowedOriginsFilterTest {
  private static final String ALLOWED = "https://dashboards.test";

  @Autowired MockMvcTester http;

  @Test
  void letsPagesOfAnAllowedOriginRead() {
    MvcTestResult answer = ask(ALLOWED);

    assertThat(answer).hasStatusOk();
    assertThat(answer).hasHeader("Access-Control-Allow-Origin", ALLOWED);
    assertThat(answer).hasHeader("Vary", "Origin");
  }

  @Test
  void tellsABrowserWhatItMaySend() {
    MvcTestResult answer =
        http.options()
            .uri("http://localhost/answer")
            .header("Origin", ALLOWED)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,content-type")
            .exchange();

    assertThat(answer).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(answer).hasHeader("Access-Control-Allow-Origin", ALLOWED);
    assertThat(answer).hasHeader("Access-Control-Allow-Methods", "GET, POST");
    assertThat(answer)
        .hasHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
  }

  @Test
  void refusesOtherSitesStill() {
    MvcTestResult answer = ask("https://dashboards.test.example.com");

    assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(answer).doesNotContainHeader("Access-Control-Allow-Origin");
  }

  @Test
  void letsNoOtherPageOfThisMachineRead() {
    assertThat(ask("http://localhost:3000")).doesNotContainHeader("Access-Control-Allow-Origin");
  }

  private MvcTestResult ask(String origin) {
    return http.get().uri("http://localhost/answer").header("Origin", origin).exchange();
  }
}
