package io.jixiao.api.runs;

import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunProblem;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import org.jspecify.annotations.Nullable;

/** Why runs failed, for people. */
final class RunProblems {

  private static final Messages MESSAGES = Messages.beside(RunProblems.class, "messages");

  private RunProblems() {}

  /** Null where the run did not fail. */
  static @Nullable Problem of(Run run) {
    RunProblem problem = run.problem();
    return problem == null
        ? null
        : new Problem(
            problem.code(), MESSAGES.text(problem.code(), problem.argument()), null, null);
  }
}
