package io.jixiao.api.imports;

import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportStore;
import io.jixiao.api.store.imports.NewImport;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.importer.report.Annotated;
import io.jixiao.importer.report.Annotator;
import io.jixiao.importer.report.ImportFacts;
import io.jixiao.importer.report.Original;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Annotates what imports brought, one import at a time: a workbook is held in memory for that, and
 * the memory was measured for one.
 */
@Component
class Annotations {

  private static final int MOST_WAITING = 20;
  private static final int SECONDS_TO_WAIT = 120;

  private final ImportStore imports;
  private final OriginalStore originals;
  private final JobImporter importers;
  private final Annotator annotator;
  private final Semaphore turn = new Semaphore(1, true);

  Annotations(
      ImportStore imports, OriginalStore originals, JobImporter importers, Annotator annotator) {
    this.imports = imports;
    this.originals = originals;
    this.importers = importers;
    this.annotator = annotator;
  }

  /**
   * The annotated files of a finished import.
   *
   * @param folder for all files that are needed
   * @throws io.jixiao.api.web.ProblemException if too many others are waiting
   */
  Annotated of(ImportJob job, Path folder) throws IOException {
    takeTurn();
    try {
      NewImport request =
          imports.request(job.id()).orElseThrow(() -> ImportProblems.unknown(job.id()));
      Instant at = job.finishedAt() == null ? job.createdAt() : job.finishedAt();
      return annotator.annotate(
          originals(job, request.uploads()),
          job.id() + " 批注.zip",
          new ImportFacts(job.id(), at, job.mode() == ImportMode.DRY_RUN),
          new JobReports(importers.next(), request.hints(), new JobChanges(imports, job)),
          folder);
    } finally {
      turn.release();
    }
  }

  private List<Original> originals(ImportJob job, List<UploadedOriginal> uploads) {
    List<ImportFile> files =
        job.changes() > 0 ? List.of() : imports.files(job.id(), 0, uploads.size());
    List<Original> all = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      UploadedOriginal upload = uploads.get(i);
      @Nullable Problem problem = i < files.size() ? files.get(i).problem() : null;
      boolean givenUp = problem != null && ImportAttempt.isOfJob(problem);
      all.add(
          new Original(upload.name(), target -> copy(upload, target), givenUp ? problem : null));
    }
    return all;
  }

  private void copy(UploadedOriginal upload, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      originals.copy(upload.sha256(), out);
    }
  }

  private void takeTurn() {
    try {
      if (turn.getQueueLength() >= MOST_WAITING
          || !turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw ImportProblems.annotationsBusy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ImportProblems.annotationsBusy();
    }
  }
}
