package io.jixiao.api.runs;

import static java.util.Objects.requireNonNull;

import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.schema.report.Problem;
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

  static RescoreRunView of(Run run) {
    return new RescoreRunView(
        run,
        run.id(),
        run.status(),
        requireNonNull(run.order().policyId()),
        run.order().policyVersion(),
        run.order().filter(),
        run.createdAt(),
        run.finishedAt(),
        run.progress(),
        run.state().counts(),
        run.state().failed(),
        RunProblems.of(run));
  }
}
