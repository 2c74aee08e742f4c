package io.jixiao.api.store.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as its clients see it.
 *
 * @param problem why it failed; null where it did not
 */
public record Run(
    String id,
    RunOrder order,
    RunStatus status,
    RunState state,
    @Nullable RunProblem problem,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  /** 0 to 1. */
  public double progress() {
    return status == RunStatus.SUCCEEDED || status == RunStatus.PARTIAL ? 1 : state.progress();
  }
}
