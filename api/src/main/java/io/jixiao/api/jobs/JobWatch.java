package io.jixiao.api.jobs;

import io.jixiao.api.store.jobs.LeasedJob;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Lets a job say how far it has come, a few times a second, and stops the work on it when it is not
 * ours any more. Used by the job's own thread, but for {@link #stop}.
 */
public final class JobWatch {

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  private final String job;
  private final long nanosBetween;
  private volatile boolean stopped;
  private long lastReport = System.nanoTime();

  public JobWatch(LeasedJob job) {
    this(job, BETWEEN_REPORTS);
  }

  public JobWatch(LeasedJob job, Duration betweenReports) {
    this.job = job.id();
    this.nanosBetween = betweenReports.toNanos();
  }

  /** Lets the next {@link #checkpoint} end the work. */
  public void stop() {
    stopped = true;
  }

  /**
   * To be passed often.
   *
   * @throws JobStoppedException if the work must end
   */
  public void checkpoint() {
    if (stopped) {
      throw new JobStoppedException("job " + job + " is stopped");
    }
  }

  /**
   * Passes a checkpoint and, if the last report was a while ago, reports.
   *
   * @param write false if the lease is lost
   * @throws JobStoppedException if the work must end
   */
  public void report(BooleanSupplier write) {
    checkpoint();
    long now = System.nanoTime();
    if (now - lastReport >= nanosBetween) {
      lastReport = now;
      mustHold(write);
    }
  }

  /**
   * Does a write that only the job's owner may do.
   *
   * @param write false if the lease is lost
   * @throws JobStoppedException if it is
   */
  public void mustHold(BooleanSupplier write) {
    if (!write.getAsBoolean()) {
      throw new JobStoppedException("the lease of job " + job + " is lost");
    }
  }
}
