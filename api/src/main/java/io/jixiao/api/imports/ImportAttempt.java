package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobProblem;
import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.jobs.JobWork;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJournal;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.imports.JournalFile;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.text.Messages;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** One attempt at an import, and its end where no attempt came to one. */
@Component
class ImportAttempt implements JobWork<LeasedImport> {

  private static final Messages MESSAGES = Messages.beside(ImportAttempt.class, "messages");

  private static final String GIVEN_UP = "IMPORT_GIVEN_UP";
  private static final String FAILED = "INTERNAL_ERROR";

  private final ImportWork work;
  private final ImportQueue queue;
  private final ImportJournal journal;

  ImportAttempt(ImportWork work, ImportQueue queue, ImportJournal journal) {
    this.work = work;
    this.queue = queue;
    this.journal = journal;
  }

  /** Whether {@code problem} is that of a job which nobody could bring to its end. */
  static boolean isOfJob(Problem problem) {
    return problem.code().equals(GIVEN_UP) || problem.code().equals(FAILED);
  }

  @Override
  public void run(LeasedImport job, JobWatch watch) throws IOException {
    work.run(job, new JobMonitor(queue, job, watch));
  }

  @Override
  public void fail(LeasedImport job, JobProblem problem) {
    String code = problem.code() == JobProblem.Code.GIVEN_UP ? GIVEN_UP : FAILED;
    Problem told = new Problem(code, MESSAGES.text(code, problem.argument()), null, null);
    List<UploadedOriginal> uploads = job.request().uploads();
    journal.clear(job.id());
    journal.files(
        job.id(), 0, uploads.stream().map(upload -> new JournalFile(upload, told, 0, 0)).toList());
    boolean unused = queue.finish(job, ImportStatus.FAILED, ImportCounts.NONE, uploads.size(), 0);
  }
}
