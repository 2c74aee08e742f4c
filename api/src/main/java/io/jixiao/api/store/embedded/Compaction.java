package io.jixiao.api.store.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Gives back the space of pages that were replaced, a few megabytes at a time and never inside a
 * command. The file would do so itself only together with commits at moments of its own choosing.
 */
final class Compaction implements AutoCloseable {
  private static final int PERCENT_IN_USE = 60;
  private static final int BYTES_AT_A_TIME = 8 << 20;
  private static final int SECONDS_BETWEEN = 2;

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
            () -> backend.betweenWrites(() -> compact(file)),
            SECONDS_BETWEEN,
            SECONDS_BETWEEN,
            TimeUnit.SECONDS);
    return compaction;
  }

  private static void compact(MVStore file) {
    if (!file.isClosed()) {
      file.compact(PERCENT_IN_USE, BYTES_AT_A_TIME);
    }
  }

  /** A run that has begun is not interrupted: an interrupt would close the file under it. */
  @Override
  public void close() {
    timer.shutdown();
  }
}
