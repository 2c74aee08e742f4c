package io.jixiao.importer.workbook;

import io.jixiao.schema.report.Problem;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read, or not to its end, for a reason that its sender can understand. */
public final class UnreadableFileException extends RuntimeException {
  private final transient Problem problem;

  public UnreadableFileException(Problem problem) {
    this(problem, null);
  }

  /**
   * With what a parser threw.
   *
   * @param cause for the log; never shown
   */
  public UnreadableFileException(Problem problem, @Nullable Throwable cause) {
    super(problem.code(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
