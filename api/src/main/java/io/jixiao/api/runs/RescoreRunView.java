package io.jixiao.api.runs;

import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunProblem;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that scores projects anew, as clients see it.
 *
 * @param run what it is a view of
 */
record RescoreRunView(
    Run run,
    String id,
    RunStatus status,
    String policyId,
    int policyVersion,
    @Nullable String filter,
    Instant createdAt,
    @Nullable Instant finishedAt,
    double progress,
    RunCounts counts,
    List<String> failedProjects,
    @Nullable Problem problem) {

  private static final Messages MESSAGES = Messages.beside(RescoreRunView.class, "messages");

  static RescoreRunView of(Run run) {
    return new RescoreRunView(
        run,
        run.id(),
        run.status(),
        run.order().policyId(),
        run.order().policyVersion(),
        run.order().filter(),
        run.createdAt(),
        run.finishedAt(),
        run.progress(),
        run.state().counts(),
        run.state().failed(),
        problem(run.problem()));
  }

  private static @Nullable Problem problem(@Nullable RunProblem problem) {
    return problem == null
        ? null
        : new Problem(
            problem.code(), MESSAGES.text(problem.code(), problem.argument()), null, null);
  }
}
