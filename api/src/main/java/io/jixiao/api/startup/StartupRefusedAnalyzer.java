package io.jixiao.api.startup;

import io.jixiao.schema.text.Text;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link StartupRefusedException} as two sentences in both languages. */
class StartupRefusedAnalyzer extends AbstractFailureAnalyzer<StartupRefusedException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartupRefusedException cause) {
    return new FailureAnalysis(lines(cause.problem()), lines(cause.remedy()), cause);
  }

  private static String lines(Text text) {
    return text.zh() + System.lineSeparator() + text.en();
  }
}
