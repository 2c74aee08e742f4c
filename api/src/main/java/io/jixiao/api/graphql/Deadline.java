package io.jixiao.api.graphql;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * When a request that only reads is given up. It goes with the thread that reads for the request,
 * so that the store heeds it and nobody in between needs to know.
 */
public final class Deadline {
  static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private static final Duration LEAST = Duration.ofMillis(1);

  private final Duration most;
  private final long end;

  private Deadline(Duration most) {
    this.most = most;
    this.end = System.nanoTime() + most.toNanos();
  }

  /** From now on. */
  static Deadline in(Duration most) {
    return new Deadline(most);
  }

  /**
   * What is left to the request for which this thread reads.
   *
   * @return at least a millisecond; null where it may take as long as it likes
   * @throws RequestRejected where the time is over
   */
  public static @Nullable Duration left() {
    Deadline current = CURRENT.get();
    if (current == null) {
      return null;
    }
    current.check();
    Duration left = Duration.ofNanos(current.end - System.nanoTime());
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }

  /** What {@code read} gives within so much time. */
  public static <T> T within(Duration most, Callable<T> read) throws Exception {
    return in(most).during(read);
  }

  /** {@code read} with the deadline of this thread, for another one. */
  public static <T> Callable<T> handedOn(Callable<T> read) {
    Deadline current = CURRENT.get();
    return current == null ? read : () -> current.during(read);
  }

  /** What {@code read} gives in this thread. */
  <T> T during(Callable<T> read) throws Exception {
    check();
    Deadline before = CURRENT.get();
    CURRENT.set(this);
    try {
      return read.call();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  private void check() {
    if (System.nanoTime() - end >= 0) {
      throw over();
    }
  }

  /** What is said when the time is over. */
  RequestRejected over() {
    return new RequestRejected(ErrorCode.QUERY_TOO_LONG, most.toSeconds());
  }
}
