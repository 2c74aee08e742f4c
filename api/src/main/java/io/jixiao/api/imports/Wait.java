package io.jixiao.api.imports;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long an upload waits for the end of its job. */
final class Wait {

  static final Duration LONGEST = Duration.ofMinutes(5);

  private Wait() {}

  /**
   * The duration that {@code text} says; none at all where it is missing.
   *
   * @throws io.jixiao.api.web.ProblemException if it is no duration, negative or too long
   */
  static Duration of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Duration.ZERO;
    }
    try {
      Duration wait = Duration.parse(text.strip());
      if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
        throw ImportProblems.badRequest("WAIT_INVALID", text);
      }
      return wait;
    } catch (DateTimeException e) {
      throw ImportProblems.badRequest("WAIT_INVALID", text);
    }
  }
}
