package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobStoppedException;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.LeasedImport;

/** Says how far an import has come. */
final class JobMonitor {

  private final ImportQueue queue;
  private final LeasedImport job;
  private final JobWatch watch;

  JobMonitor(ImportQueue queue, LeasedImport job, JobWatch watch) {
    this.queue = queue;
    this.job = job;
    this.watch = watch;
  }

  /**
   * To be passed often.
   *
   * @throws JobStoppedException if the work must end
   */
  void checkpoint() {
    watch.checkpoint();
  }

  /**
   * Passes a checkpoint and, if the last report was a while ago, reports.
   *
   * @param files how many files can be read from the store
   * @param changes how many changes can be read from the store
   */
  void progress(double progress, ImportCounts counts, int files, int changes) {
    watch.report(() -> queue.progress(job, progress, counts, files, changes));
  }
}
