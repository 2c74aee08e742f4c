package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobRunner;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.imports.NewImport;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.importer.ReadingHints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Accepts uploads. */
@Service
class ImportService {

  private final OriginalStore originals;
  private final ImportQueue queue;
  private final JobRunner<LeasedImport> runner;

  ImportService(OriginalStore originals, ImportQueue queue, JobRunner<LeasedImport> runner) {
    this.originals = originals;
    this.queue = queue;
    this.runner = runner;
  }

  /** Keeps the files and makes the job; once this returns, it will be done whatever happens. */
  ImportJob submit(
      List<UploadedFile> files, ReadingHints hints, ImportMode mode, ImportAccept accept)
      throws IOException {
    List<UploadedOriginal> uploads = new ArrayList<>();
    for (UploadedFile file : files) {
      uploads.add(originals.keep(file.name(), file.content()));
    }
    ImportJob job = queue.add(new NewImport(mode, accept, hints, uploads));
    runner.wake();
    return job;
  }

  /**
   * A file to import.
   *
   * @param name as the client named it
   */
  record UploadedFile(String name, InputStreamSource content) {}
}
