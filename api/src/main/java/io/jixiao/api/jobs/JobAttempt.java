package io.jixiao.api.jobs;

import io.jixiao.api.store.Ids;
import io.jixiao.api.store.jobs.JobQueue;
import io.jixiao.api.store.jobs.LeasedJob;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at a job. What goes wrong is tried again after a pause, since it may have been the
 * store or the disk; what goes wrong every time ends the job with a sentence.
 */
final class JobAttempt<J extends LeasedJob> {

  private static final Logger log = LoggerFactory.getLogger(JobAttempt.class);

  /** After so many attempts that this process saw fail. */
  private static final int MOST_FAILURES = 3;

  /** After so many attempts altogether, with those that a dead process left. */
  private static final int MOST_ATTEMPTS = 10;

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final JobQueue<?, J> queue;
  private final JobWork<J> work;

  JobAttempt(JobQueue<?, J> queue, JobWork<J> work) {
    this.queue = queue;
    this.work = work;
  }

  /** Never throws: whatever happens is the job's to tell, or is told by its next attempt. */
  void run(J job, JobWatch watch) {
    try {
      if (job.attempt() > MOST_ATTEMPTS) {
        fail(job, JobProblem.Code.GIVEN_UP, String.valueOf(MOST_ATTEMPTS));
      } else {
        work.run(job, watch);
      }
    } catch (JobStoppedException e) {
      log.info("{}", e.getMessage());
      ownEnd(job, () -> queue.giveBack(job));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String incident = Ids.next();
      log.error("job {} failed in attempt {}, incident {}", job.id(), job.attempt(), incident, e);
      ownEnd(job, () -> failed(job, incident));
    }
  }

  private void failed(J job, String incident) {
    if (job.attempt() < MOST_FAILURES) {
      queue.release(job, PAUSE.multipliedBy(job.attempt()));
    } else {
      fail(job, JobProblem.Code.INTERNAL_ERROR, incident);
    }
  }

  private void fail(J job, JobProblem.Code code, String argument) {
    work.fail(job, new JobProblem(code, argument));
  }

  /** If even this fails the lease runs out and the job is taken again. */
  private static void ownEnd(LeasedJob job, Runnable end) {
    try {
      end.run();
    } catch (RuntimeException e) {
      log.warn("job {} waits for its lease to end: {}", job.id(), e.toString());
    }
  }
}
