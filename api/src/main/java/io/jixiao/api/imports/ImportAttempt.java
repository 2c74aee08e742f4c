package io.jixiao.api.imports;

import io.jixiao.api.store.Ids;
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
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One attempt at a job. What goes wrong is tried again after a pause, since it may have been the
 * store or the disk; what goes wrong every time ends the job with a sentence.
 */
@Component
class ImportAttempt {

  private static final Logger log = LoggerFactory.getLogger(ImportAttempt.class);
  private static final Messages MESSAGES = Messages.beside(ImportAttempt.class, "messages");

  private static final String GIVEN_UP = "IMPORT_GIVEN_UP";
  private static final String FAILED = "INTERNAL_ERROR";

  /** After so many attempts that this process saw fail. */
  private static final int MOST_FAILURES = 3;

  /** After so many attempts altogether, with those that a dead process left. */
  private static final int MOST_ATTEMPTS = 10;

  private static final Duration PAUSE = Duration.ofSeconds(2);

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

  /** Never throws: whatever happens is the job's to tell, or is told by its next attempt. */
  void run(LeasedImport job, JobMonitor monitor) {
    try {
      if (job.attempt() > MOST_ATTEMPTS) {
        fail(job, GIVEN_UP, String.valueOf(MOST_ATTEMPTS));
      } else {
        work.run(job, monitor);
      }
    } catch (JobStoppedException e) {
      log.info("{}", e.getMessage());
      ownEnd(job, () -> queue.giveBack(job));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String incident = Ids.next();
      log.error(
          "import {} failed in attempt {}, incident {}", job.id(), job.attempt(), incident, e);
      ownEnd(job, () -> failed(job, incident));
    }
  }

  private void failed(LeasedImport job, String incident) {
    if (job.attempt() < MOST_FAILURES) {
      queue.release(job, PAUSE.multipliedBy(job.attempt()));
    } else {
      fail(job, FAILED, incident);
    }
  }

  private void fail(LeasedImport job, String code, String argument) {
    journal.clear(job.id());
    Problem problem = new Problem(code, MESSAGES.text(code, argument), null, null);
    List<UploadedOriginal> uploads = job.request().uploads();
    journal.files(
        job.id(),
        0,
        uploads.stream().map(upload -> new JournalFile(upload, problem, 0, 0)).toList());
    boolean unused = queue.finish(job, ImportStatus.FAILED, ImportCounts.NONE, uploads.size(), 0);
  }

  /** If even this fails the lease runs out and the job is taken again. */
  private static void ownEnd(LeasedImport job, Runnable end) {
    try {
      end.run();
    } catch (RuntimeException e) {
      log.warn("import {} waits for its lease to end: {}", job.id(), e.toString());
    }
  }
}
