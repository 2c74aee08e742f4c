package io.jixiao.api.imports;

import static java.util.Objects.requireNonNull;

import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ImportJournal;
import io.jixiao.api.store.imports.ImportSpool;
import io.jixiao.api.store.imports.JournalFile;
import io.jixiao.api.store.imports.JournalSheet;
import io.jixiao.api.store.originals.UploadedOriginal;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingSink;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what the importer reads: files and sheets go to the journal, forms and rows to the
 * spool, and a few words about each form stay in memory.
 */
final class ReadingPass implements ReadingSink {

  /** Sheets carry their unmapped cells, so few of them wait to be written. */
  private static final int MOST_WAITING = 50;

  private final String importId;
  private final ImportJournal journal;
  private final ImportSpool spool;
  private final JobMonitor monitor;

  private final ListIds listIds = new ListIds();
  private final List<ReadFile> files = new ArrayList<>();
  private final List<ReadForm> forms = new ArrayList<>();
  private final List<ReadList> lists = new ArrayList<>();
  private final List<JournalSheet> sheets = new ArrayList<>();
  private final List<JournalFile> journalFiles = new ArrayList<>();
  private int sheetsWritten;
  private int filesWritten;
  private int firstSheetOfFile;
  private @Nullable UploadedOriginal file;
  private @Nullable String unreadSheet;
  private @Nullable ListRecorder list;

  ReadingPass(String importId, ImportJournal journal, ImportSpool spool, JobMonitor monitor) {
    this.importId = importId;
    this.journal = journal;
    this.spool = spool;
    this.monitor = monitor;
  }

  /** Everything, once all uploads are read. */
  Reading result() {
    write();
    return new Reading(files, forms, lists);
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {
    file = new UploadedOriginal(name, sha256, bytes);
    firstSheetOfFile = sheetsWritten + sheets.size();
    unreadSheet = null;
  }

  @Override
  public void form(FormReading form) {
    monitor.checkpoint();
    Project project = form.project();
    Source source = form.source();
    ReadForm.Reading reading =
        project == null
            ? new ReadForm.Rejected(requireNonNull(form.problem()))
            : accepted(form, project);
    forms.add(new ReadForm(forms.size(), files.size(), source, ReadForm.name(form), reading));
  }

  @Override
  public void listStarted(ProjectList begun) {
    list = new ListRecorder(spool, begun);
  }

  @Override
  public void listRow(ProjectListRow row) {
    monitor.checkpoint();
    requireNonNull(list).row(row);
  }

  @Override
  public void listEnded() {
    ListRecorder ended = requireNonNull(list);
    lists.add(ended.end(listIds.next(ended.list()), files.size()));
    list = null;
  }

  @Override
  public void sheet(SheetReport report) {
    if (unreadSheet == null && isUnread(report)) {
      unreadSheet = report.name();
    }
    sheets.add(new JournalSheet(forms.size() - report.forms(), report));
    writeIfManyWait();
  }

  @Override
  public void fileFailed(Problem problem) {
    endFile(problem);
  }

  @Override
  public void fileEnded() {
    endFile(null);
  }

  @Override
  public void progress(double share) {
    monitor.progress(share * ImportWork.READING, ImportCounts.NONE, filesWritten, 0);
  }

  private ReadForm.Accepted accepted(FormReading form, Project project) {
    IncomingForm incoming = IncomingForm.of(project, form.findings());
    return new ReadForm.Accepted(
        ProjectIdentity.of(project), incoming.fingerprint(), spool.add(incoming));
  }

  private void endFile(@Nullable Problem problem) {
    if (list != null) {
      listEnded();
    }
    UploadedOriginal ended = requireNonNull(file);
    int sheetCount = sheetsWritten + sheets.size() - firstSheetOfFile;
    journalFiles.add(new JournalFile(ended, problem, firstSheetOfFile, sheetCount));
    files.add(new ReadFile(ended.name(), problem, unreadSheet));
    file = null;
    writeIfManyWait();
  }

  /** A sheet without a form has a problem too, but its cells were read and counted. */
  private static boolean isUnread(SheetReport report) {
    return report.problem() != null && report.nonEmpty() == 0;
  }

  private void writeIfManyWait() {
    if (sheets.size() >= MOST_WAITING || journalFiles.size() >= MOST_WAITING) {
      write();
    }
  }

  /** Sheets go first: whoever sees a file finds its sheets. */
  private void write() {
    journal.sheets(importId, sheetsWritten, sheets);
    sheetsWritten += sheets.size();
    sheets.clear();
    journal.files(importId, filesWritten, journalFiles);
    filesWritten += journalFiles.size();
    journalFiles.clear();
  }
}
