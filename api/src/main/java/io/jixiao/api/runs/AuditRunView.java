package io.jixiao.api.runs;

import io.jixiao.api.store.runs.AuditTally;
import io.jixiao.api.store.runs.Run;
import io.jixiao.api.store.runs.RunCounts;
import io.jixiao.api.store.runs.RunStatus;
import io.jixiao.schema.report.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A run that audits projects anew, as clients see it. */
record AuditRunView(
    String id,
    RunStatus status,
    @Nullable String filter,
    Instant createdAt,
    @Nullable Instant finishedAt,
    double progress,
    Counts counts,
    List<String> failedProjects,
    @Nullable Problem problem) {

  /** What became of the projects. */
  record Counts(
      int found, int audited, int changed, int failed, int findingsBefore, int findingsAfter) {

    static Counts of(RunCounts counts) {
      AuditTally tally = Objects.requireNonNullElse(counts.audit(), AuditTally.NONE);
      return new Counts(
          counts.found(),
          counts.scored(),
          tally.changed(),
          counts.failed(),
          tally.before(),
          tally.after());
    }
  }

  static AuditRunView of(Run run) {
    return new AuditRunView(
        run.id(),
        run.status(),
        run.order().filter(),
        run.createdAt(),
        run.finishedAt(),
        run.progress(),
        Counts.of(run.state().counts()),
        run.state().failed(),
        RunProblems.of(run));
  }
}
