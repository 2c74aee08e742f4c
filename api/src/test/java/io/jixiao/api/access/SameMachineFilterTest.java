package io.jixiao.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.api.web.WebSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(WebSlice.class)
@Import({AccessConfiguration.class, WebSlice.class})
class SameMachineFilterTest {
  @Autowired MockMvcTester http;

  @Test
  void answersProgramsOfThisMachine() {
    assertThat(http.get().uri("http://127.0.0.1:8080/answer")).hasStatusOk();
  }

  @Test
  void answersPagesOfThisMachine() {
    assertThat(http.get().uri("http://localhost/answer").header("Origin", "http://localhost:3000"))
        .hasStatusOk();
  }

  @Test
  void refusesPagesOfOtherSites() {
    MvcTestResult answer =
        http.get()
            .uri("http://localhost/answer")
            .header("Origin", "https://example.com")
            .exchange();

    assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("FOREIGN_ORIGIN");
  }

  @Test
  void refusesNamesThatOthersGaveToThisMachine() {
    assertThat(http.get().uri("http://rebound.example.com/answer")).hasStatus(HttpStatus.FORBIDDEN);
  }
}
