package io.jixiao.api.store.runs;

import io.jixiao.api.store.jobs.Lease;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code runs}.
 *
 * @param open stands for the order while the run has not ended: there is one such run of an order
 * @param lease null while nobody works on it
 * @param notBefore when a run that failed may be tried again
 */
public record RunDocument(
    @BsonId String id,
    RunOrder order,
    @Nullable String open,
    RunStatus status,
    RunState state,
    @Nullable RunProblem problem,
    @Nullable Lease lease,
    int attempt,
    Instant notBefore,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static final String OPEN = "open";
  static final String STATE = "state";
  static final String PROBLEM = "problem";
  static final String KIND = "order.kind";

  /** True while a run is taken away; then nobody reads it any more. */
  static final String REMOVED = "removed";

  static RunDocument of(String id, RunOrder order, String open, Instant now) {
    return new RunDocument(
        id, order, open, RunStatus.QUEUED, RunState.BEGIN, null, null, 0, now, now, null);
  }

  Run run() {
    return new Run(id, order, status, state, problem, createdAt, finishedAt);
  }
}
