package io.jixiao.api.jobs;

import io.jixiao.api.store.jobs.LeasedJob;
import java.io.IOException;

/** What there is to do for a job. It can be begun anew at any time with the same result. */
public interface JobWork<J extends LeasedJob> {

  /**
   * Works on {@code job} to its end.
   *
   * @throws JobStoppedException if it must not be worked on here any longer
   */
  void run(J job, JobWatch watch) throws IOException;

  /** Ends a job that nobody could bring to its end, with a sentence under {@code problem}. */
  void fail(J job, JobProblem problem);
}
