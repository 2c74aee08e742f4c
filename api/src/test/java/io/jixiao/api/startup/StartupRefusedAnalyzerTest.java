package io.jixiao.api.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.text.Text;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartupRefusedAnalyzerTest {
  @Test
  void printsBothLanguagesOfProblemAndRemedy() {
    FailureAnalysis analysis =
        new StartupRefusedAnalyzer()
            .analyze(
                new IllegalStateException(
                    new StartupRefusedException(
                        new Text("不行。", "No."), new Text("改。", "Change it."), null)));

    assertThat(analysis.getDescription().lines()).containsExactly("不行。", "No.");
    assertThat(analysis.getAction().lines()).containsExactly("改。", "Change it.");
  }
}
