package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/** Reads a workbook sheet by sheet, at most one of them in memory. Safe for use by threads. */
public final class WorkbookReader {
  private final ReadLimits limits;

  public WorkbookReader(ReadLimits limits) {
    this.limits = limits;
    // For the whole JVM. POI's own 1,000 entries are fewer than a workbook of a thousand forms has;
    // what the limits say is checked before POI sees a file.
    ZipSecureFile.setMaxFileCount(limits.entries());
    ZipSecureFile.setMinInflateRatio(1d / limits.ratio());
    ZipSecureFile.setGraceEntrySize(ZipCheck.SMALL);
  }

  /**
   * Reads {@code file} and hands its sheets over in their order.
   *
   * @param kind any but {@link FileKind#ARCHIVE}
   * @param progress takes the share read, 0 to 1
   * @throws UnreadableFileException if the file cannot be read, or not to its end: sheets may have
   *     been handed over before
   * @throws IOException if the disk fails
   */
  public void read(Path file, FileKind kind, GridSink sink, DoubleConsumer progress)
      throws IOException {
    GridSink guarded = new SinkGuard(sink);
    DoubleConsumer told = share -> SinkGuard.guarded(() -> progress.accept(share));
    try {
      switch (kind) {
        case XLSX -> new XlsxReader(limits).read(file, guarded, told);
        case XLS -> new XlsReader(limits).read(file, guarded, told);
        case ODS -> new OdsReader(limits).read(file, guarded, told);
        case CSV -> new CsvReader(limits).read(file, guarded, told);
        case ARCHIVE -> throw new IllegalArgumentException("an archive is no workbook");
      }
    } catch (SinkGuard.SinkFailure e) {
      throw e.thrown();
    } catch (UnreadableFileException e) {
      throw e;
    } catch (RuntimeException e) {
      throw fault(e);
    } catch (StackOverflowError e) {
      // Parsers that go down into parts of parts as deep as a file made for it goes.
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  /** Parsers throw all sorts of things at damaged files; a failing machine is another matter. */
  private static UnreadableFileException fault(RuntimeException thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof UnreadableFileException known) {
        return known;
      }
    }
    return new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), thrown);
  }
}
