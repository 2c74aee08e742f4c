package io.jixiao.api.startup;

import io.jixiao.schema.text.Text;
import org.jspecify.annotations.Nullable;

/** The service cannot run like this; a person can put it right. Printed without a stack trace. */
public class StartupRefusedException extends RuntimeException {
  private final transient Text problem;
  private final transient Text remedy;

  /**
   * @param problem what is wrong
   * @param remedy what to do about it
   */
  public StartupRefusedException(Text problem, Text remedy, @Nullable Throwable cause) {
    super(problem.en(), cause);
    this.problem = problem;
    this.remedy = remedy;
  }

  /** What is wrong. */
  public Text problem() {
    return problem;
  }

  /** What to do about it. */
  public Text remedy() {
    return remedy;
  }
}
