package io.jixiao.api.imports;

import io.jixiao.api.findings.CrossAudit;
import io.jixiao.api.jobs.JobStoppedException;
import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJournal;
import io.jixiao.api.store.imports.ImportMode;
import io.jixiao.api.store.imports.ImportQueue;
import io.jixiao.api.store.imports.ImportSpool;
import io.jixiao.api.store.imports.ImportStatus;
import io.jixiao.api.store.imports.LeasedImport;
import io.jixiao.api.store.lists.ListSaver;
import io.jixiao.api.store.originals.OriginalStore;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.api.store.projects.ProjectSaver;
import io.jixiao.importer.FormImporter;
import io.jixiao.importer.Upload;
import io.jixiao.schema.identity.ProjectIdentity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Works on one job from its originals to its end: read, decide, write, audit, finish. It can be
 * begun anew at any time with the same result.
 */
@Component
class ImportWork {

  /** The share of the progress that reading takes. */
  static final double READING = 0.5;

  private static final int IDENTITIES_AT_A_TIME = 500;

  private final JobImporter importers;
  private final OriginalStore originals;
  private final ImportJournal journal;
  private final ImportQueue queue;
  private final ProjectSaver saver;
  private final ListSaver listSaver;
  private final CrossAudit crossAudit;

  ImportWork(
      JobImporter importers,
      OriginalStore originals,
      ImportJournal journal,
      ImportQueue queue,
      ProjectSaver saver,
      ListSaver listSaver,
      CrossAudit crossAudit) {
    this.importers = importers;
    this.originals = originals;
    this.journal = journal;
    this.queue = queue;
    this.saver = saver;
    this.listSaver = listSaver;
    this.crossAudit = crossAudit;
  }

  /**
   * Works on {@code job} to its end.
   *
   * @throws JobStoppedException if it must not be worked on here any longer
   */
  void run(LeasedImport job, JobMonitor monitor) throws IOException {
    if (job.attempt() > 1) {
      journal.clear(job.id());
    }
    Path folder = Files.createTempDirectory("jixiao-import");
    try (ImportSpool spool = ImportSpool.in(folder)) {
      Reading reading = read(job, folder, spool, monitor);
      List<Decision> decisions =
          Decisions.of(reading, job.request().accept(), storedProjects(reading));
      WritingPass writing = new WritingPass(job, saver, journal, spool, monitor);
      ImportCounts counts = writing.write(reading, decisions);
      List<ReadList> lists = lists(job, reading, decisions);
      saveLists(job, lists, spool, monitor);
      audit(job, counts, lists, writing);
      ImportStatus status = status(reading, counts, lists);
      if (!queue.finish(job, status, counts, reading.files().size(), decisions.size())) {
        throw new JobStoppedException("the lease of import " + job.id() + " is lost");
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private Reading read(LeasedImport job, Path folder, ImportSpool spool, JobMonitor monitor)
      throws IOException {
    FormImporter importer = importers.next();
    ReadingPass pass = new ReadingPass(job.id(), journal, spool, monitor);
    List<Upload> uploads = new ArrayList<>();
    for (UploadedOriginal upload : job.request().uploads()) {
      monitor.checkpoint();
      Path file = folder.resolve("upload-" + uploads.size());
      try (OutputStream out = Files.newOutputStream(file)) {
        originals.copy(upload.sha256(), out);
      }
      uploads.add(new Upload(upload.name(), file));
    }
    importer.read(uploads, job.request().hints(), pass);
    return pass.result();
  }

  private List<Optional<String>> storedProjects(Reading reading) {
    List<Optional<String>> known = new ArrayList<>();
    List<ReadForm> forms = reading.forms();
    for (int from = 0; from < forms.size(); from += IDENTITIES_AT_A_TIME) {
      int to = Math.min(forms.size(), from + IDENTITIES_AT_A_TIME);
      known.addAll(storedProjects(forms.subList(from, to)));
    }
    return known;
  }

  private List<Optional<String>> storedProjects(List<ReadForm> forms) {
    List<ProjectIdentity> identities = new ArrayList<>();
    for (ReadForm form : forms) {
      if (form.reading() instanceof ReadForm.Accepted project) {
        identities.add(project.identity());
      }
    }
    List<Optional<String>> found = saver.known(identities);
    List<Optional<String>> known = new ArrayList<>();
    int next = 0;
    for (ReadForm form : forms) {
      boolean project = form.reading() instanceof ReadForm.Accepted;
      known.add(project ? found.get(next++) : Optional.empty());
    }
    return known;
  }

  private static List<ReadList> lists(LeasedImport job, Reading reading, List<Decision> decisions) {
    return reading.lists().stream()
        .filter(
            list -> Decisions.keepsLists(list.file(), reading, decisions, job.request().accept()))
        .toList();
  }

  private void saveLists(
      LeasedImport job, List<ReadList> lists, ImportSpool spool, JobMonitor monitor) {
    if (job.request().mode() == ImportMode.DRY_RUN) {
      return;
    }
    for (ReadList list : lists) {
      monitor.checkpoint();
      listSaver.save(
          job.id(),
          list.id(),
          list.list(),
          list.rowCount(),
          list.fingerprint(),
          list.positions().stream().map(spool::rows).iterator());
    }
  }

  /**
   * Before the job ends, so that whoever takes it up after a crash does it. Where nothing changed
   * nothing new is found.
   */
  private void audit(
      LeasedImport job, ImportCounts counts, List<ReadList> lists, WritingPass writing) {
    boolean changed = counts.created() + counts.updated() > 0 || !lists.isEmpty();
    if (changed && job.request().mode() == ImportMode.COMMIT) {
      crossAudit.afterImport(job.id(), writing.updated());
    }
  }

  private static ImportStatus status(Reading reading, ImportCounts counts, List<ReadList> lists) {
    if (counts.found() == counts.rejected() && lists.isEmpty()) {
      return ImportStatus.FAILED;
    }
    boolean troubled = reading.files().stream().anyMatch(ReadFile::incomplete);
    return troubled || counts.rejected() > 0 ? ImportStatus.PARTIAL : ImportStatus.SUCCEEDED;
  }
}
