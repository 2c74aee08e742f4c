package io.jixiao.api.imports;

import io.jixiao.api.jobs.JobWatch;
import io.jixiao.api.store.StoreHarness;
import io.jixiao.api.store.imports.ImportAccept;
import io.jixiao.api.store.imports.ImportFile;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.imports.NewImport;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.importer.ReadingHints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** Runs jobs on a store in the test's own thread. */
final class JobHarness {

  private final StoreHarness store;

  JobHarness(StoreHarness store) {
    this.store = store;
  }

  /** Adds a job; each text is a file named {@code 0.txt}, {@code 1.txt} … */
  String add(ImportMode mode, ImportAccept accept, String... files) throws IOException {
    List<UploadedOriginal> uploads = new ArrayList<>();
    for (String file : files) {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      uploads.add(store.originals.keep(uploads.size() + ".txt", new ByteArrayResource(bytes)));
    }
    return store.queue.add(new NewImport(mode, accept, ReadingHints.NONE, uploads)).id();
  }

  /** Runs the next job as the process {@code owner}. */
  void runNext(String owner) throws IOException {
    LeasedImport job = store.queue.take(owner, Duration.ofMinutes(1)).orElseThrow();
    work(store).run(job, new JobMonitor(store.queue, job, new JobWatch(job)));
  }

  Result run(ImportMode mode, ImportAccept accept, String... files) throws IOException {
    String id = add(mode, accept, files);
    runNext("test");
    return result(id);
  }

  Result result(String id) {
    return new Result(
        store.imports.find(id).orElseThrow(),
        store.imports.files(id, 0, 100),
        store.imports.changes(id, 0, 1000));
  }

  static ImportWork work(StoreHarness store) {
    return new ImportWork(
        TextImporter::new,
        store.originals,
        store.journal,
        store.queue,
        store.saver,
        store.listSaver,
        store.crossAudit);
  }

  record Result(ImportJob job, List<ImportFile> files, List<ProjectChange> changes) {

    /** {@code name OUTCOME}, with the problem's code where there is one. */
    List<String> outcomes() {
      return changes.stream()
          .map(
              change ->
                  change.name()
                      + ' '
                      + change.outcome()
                      + (change.problem() == null ? "" : ' ' + change.problem().code()))
          .toList();
    }
  }
}
