package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.LeasedImport;
import java.time.Duration;

/**
 * Says how far a job has come, a few times a second, and stops the work on it when it is not ours
 * any more. Used by the job's own thread, but for {@link #stop}.
 */
final class JobMonitor {

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  private final ImportQueue queue;
  private final LeasedImport job;
  private final long nanosBetween;
  private volatile boolean stopped;
  private long lastReport = System.nanoTime();

  JobMonitor(ImportQueue queue, LeasedImport job) {
    this(queue, job, BETWEEN_REPORTS);
  }

  JobMonitor(ImportQueue queue, LeasedImport job, Duration betweenReports) {
    this.queue = queue;
    this.job = job;
    this.nanosBetween = betweenReports.toNanos();
  }

  /** Lets the next {@link #checkpoint} end the work. */
  void stop() {
    stopped = true;
  }

  /**
   * To be passed often.
   *
   * @throws JobStoppedException if the work must end
   */
  void checkpoint() {
    if (stopped) {
      throw new JobStoppedException("import " + job.id() + " is stopped");
    }
  }

  /**
   * Passes a checkpoint and, if the last report was a while ago, reports.
   *
   * @param files how many files can be read from the store
   * @param changes how many changes can be read from the store
   */
  void progress(double progress, ImportCounts counts, int files, int changes) {
    checkpoint();
    long now = System.nanoTime();
    if (now - lastReport < nanosBetween) {
      return;
    }
    lastReport = now;
    if (!queue.progress(job, progress, counts, files, changes)) {
      throw new JobStoppedException("the lease of import " + job.id() + " is lost");
    }
  }
}
