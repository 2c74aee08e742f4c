package io.jixiao.api.comparison;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Ends a comparison that takes too long, before the store is asked for more. */
final class TimeLeft implements IntConsumer {
  private final Duration most;
  private final long end;

  private TimeLeft(Duration most) {
    this.most = most;
    this.end = System.nanoTime() + most.toNanos();
  }

  /** From now on. */
  static TimeLeft of(Duration most) {
    return new TimeLeft(most);
  }

  /**
   * Looks at the clock.
   *
   * @param projects how many were read so far
   * @throws RequestRejected where the time is over
   */
  @Override
  public void accept(int projects) {
    if (System.nanoTime() - end >= 0) {
      throw new RequestRejected(ErrorCode.COMPARISON_TOO_LONG, most.toSeconds(), projects);
    }
  }
}
