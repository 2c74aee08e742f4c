package io.jixiao.importer.report;

import static java.util.Objects.requireNonNull;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.UnreadableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The only file of an upload on its way back: a workbook, or an archive of them. */
final class SingleAnnotation implements UploadWalk.Visitor, Closeable {
  private final Path target;
  private final ImportFacts facts;
  private final FileReports reports;
  private final WorkbookAnnotator workbooks;
  private int archives;
  private @Nullable BatchAnnotation batch;
  private @Nullable String name;

  SingleAnnotation(
      Path target, ImportFacts facts, FileReports reports, WorkbookAnnotator workbooks) {
    this.target = target;
    this.facts = facts;
    this.reports = reports;
    this.workbooks = workbooks;
  }

  /** What came of it, once it has been walked through. */
  Annotated result() {
    return new Annotated(FileNames.bare(requireNonNull(name)), target);
  }

  @Override
  public void archiveBegins(String archive) throws IOException {
    if (archives++ == 0) {
      name = FileNames.annotated(archive);
      batch = new BatchAnnotation(target, archive, facts, reports, workbooks);
    } else {
      requireNonNull(batch).archiveBegins(archive);
    }
  }

  @Override
  public void archiveEnds() throws IOException {
    BatchAnnotation open = requireNonNull(batch);
    if (--archives == 0) {
      open.summarise(FileNames.bare(requireNonNull(name)));
    } else {
      open.archiveEnds();
    }
  }

  @Override
  public void workbook(String file, Path bytes, FileKind kind, DoubleConsumer progress)
      throws IOException {
    if (batch != null) {
      batch.workbook(file, bytes, kind, progress);
      return;
    }
    FileReport report = reports.of(file, bytes);
    boolean annotated = workbooks.annotate(file, bytes, kind, report, target);
    name = annotated ? FileNames.annotated(file) : FileNames.remarks(file);
  }

  @Override
  public void unreadable(String file, Path bytes, boolean whole, UnreadableFileException reason)
      throws IOException {
    if (batch != null) {
      batch.unreadable(file, bytes, whole, reason);
      return;
    }
    FileReport report = FileReport.of(reason.problem());
    workbooks.apart(file, report, OwnWorkbookReason.NOT_READABLE.sentence(), target);
    name = FileNames.remarks(file);
  }

  @Override
  public void close() throws IOException {
    if (batch != null) {
      batch.close();
    }
  }
}
