package io.jixiao.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class ProblemSentencesTest {
  @ParameterizedTest
  @EnumSource(HttpStatus.class)
  void hasASentenceForEveryStatus(HttpStatus status) {
    ProblemDetail body = ProblemDetail.forStatus(status);

    ProblemSentences.complete(body, ProblemSentences.code(status), "id");

    assertThat(body.getDetail()).isNotBlank();
    assertThat(ProblemBody.isComplete(body)).isTrue();
  }

  @Test
  void speaksOfTheSameInBothLanguages() {
    String base = ProblemSentences.class.getPackageName() + ".messages_";

    assertThat(ResourceBundle.getBundle(base + "zh").keySet())
        .containsExactlyInAnyOrderElementsOf(ResourceBundle.getBundle(base + "en").keySet())
        .hasSizeGreaterThanOrEqualTo(
            (int)
                Arrays.stream(HttpStatus.values()).map(ProblemSentences::code).distinct().count());
  }
}
