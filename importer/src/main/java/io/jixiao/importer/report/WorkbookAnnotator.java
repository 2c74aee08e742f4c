package io.jixiao.importer.report;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.LoadedSize;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Annotates one workbook, or writes its remarks into a workbook of their own and says why. */
final class WorkbookAnnotator {
  private static final Logger LOG = LoggerFactory.getLogger(WorkbookAnnotator.class);

  private final AnnotationLimits limits;
  private final ReadLimits readLimits;
  private final ImportFacts facts;

  WorkbookAnnotator(AnnotationLimits limits, ReadLimits readLimits, ImportFacts facts) {
    this.limits = limits;
    this.readLimits = readLimits;
    this.facts = facts;
  }

  /**
   * Writes to {@code target}.
   *
   * @return whether that is the workbook itself; false for a workbook of remarks
   */
  boolean annotate(String name, Path file, FileKind kind, FileReport report, Path target)
      throws IOException {
    Text reason = hindrance(file, kind);
    if (reason == null) {
      reason = marked(name, file, kind, report, target);
    }
    if (reason != null) {
      apart(name, report, reason, target);
    }
    return reason == null;
  }

  void apart(String name, FileReport report, Text reason, Path target) throws IOException {
    RemarksWorkbook.write(target, name, report, facts, reason);
  }

  private @Nullable Text hindrance(Path file, FileKind kind) throws IOException {
    if (kind == FileKind.CSV || kind == FileKind.ODS) {
      return (kind == FileKind.CSV ? OwnWorkbookReason.TEXT_FILE : OwnWorkbookReason.OPEN_DOCUMENT)
          .sentence();
    }
    try {
      return LoadedSize.of(file, kind, readLimits) <= limits.bytes()
          ? null
          : OwnWorkbookReason.TOO_LARGE.sentence(ReadLimits.megabytes(limits.bytes()));
    } catch (UnreadableFileException e) {
      return OwnWorkbookReason.NOT_READABLE.sentence();
    }
  }

  /** Null where it worked, else why not. */
  private @Nullable Text marked(
      String name, Path file, FileKind kind, FileReport report, Path target) {
    try (WritableWorkbook workbook = WritableWorkbook.open(file, kind)) {
      new WorkbookMarker(workbook.book()).mark(name, report.withoutOurOwn(), facts);
      workbook.write(target);
      return null;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // POI does not know all that people's workbooks hold, and the heap may be smaller than the
      // limit asks for. Where the disk fails, the workbook of remarks fails too and says so.
      LOG.warn("{} cannot be annotated", name, e);
      return OwnWorkbookReason.NOT_WRITABLE.sentence();
    }
  }
}
