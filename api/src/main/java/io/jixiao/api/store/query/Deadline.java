package io.jixiao.api.store.query;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import java.time.Duration;

/** When a request that looks at many projects is given up. */
public final class Deadline {
  private final Duration most;
  private final long end;

  private Deadline(Duration most) {
    this.most = most;
    this.end = System.nanoTime() + most.toNanos();
  }

  /** From now on. */
  public static Deadline in(Duration most) {
    return new Deadline(most);
  }

  /**
   * To be asked before each question to the store.
   *
   * @param looked at so many projects so far
   * @throws RequestRejected where the time is over
   */
  public void check(int looked) {
    if (System.nanoTime() - end >= 0) {
      throw new RequestRejected(ErrorCode.COMPARISON_TOO_LONG, most.toSeconds(), looked);
    }
  }
}
