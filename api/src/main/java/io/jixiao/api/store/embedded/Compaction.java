package io.jixiao.api.store.embedded;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Gives back the space of pages that were replaced, a few megabytes at a time and never inside a
 * command. The file would do so itself only together with commits at moments of its own choosing.
 *
 * <p>Pages are written anew in free places near the beginning of the file, like any other write; a
 * kill leaves the old ones. The file's other way, moving whole chunks when it is closed, trips over
 * its own assertions once in some fifty kills, so it is not used.
 */
final class Compaction implements AutoCloseable {
  private static final int PERCENT_IN_USE = 60;
  private static final int PERCENT_IN_USE_AT_CLOSE = 90;
  private static final int BYTES_AT_A_TIME = 8 << 20;
  private static final Duration BETWEEN = Duration.ofSeconds(2);
  private static final Duration MOST_AT_CLOSE = Duration.ofSeconds(2);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "store-compaction");
            thread.setDaemon(true);
            return thread;
          });

  private Compaction() {}

  static Compaction start(MVStore file, DurableBackend backend) {
    Compaction compaction = new Compaction();
    var unused =
        compaction.timer.scheduleWithFixedDelay(
            () -> backend.betweenWrites(() -> compactSome(file)),
            BETWEEN.toMillis(),
            BETWEEN.toMillis(),
            TimeUnit.MILLISECONDS);
    return compaction;
  }

  private static void compactSome(MVStore file) {
    if (!file.isClosed()) {
      file.compact(PERCENT_IN_USE, BYTES_AT_A_TIME);
    }
  }

  /** Compacts until there is little to gain or the time is up. */
  static void compactWell(MVStore file) {
    long end = System.nanoTime() + MOST_AT_CLOSE.toNanos();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = file.compact(PERCENT_IN_USE_AT_CLOSE, BYTES_AT_A_TIME);
    }
  }

  /** A run that has begun is not interrupted: an interrupt would close the file under it. */
  @Override
  public void close() {
    timer.shutdown();
  }
}
