package io.jixiao.importer;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.ReadLimits;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.WorkbookReader;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of one upload: its file, or the members of its archive one after another. */
final class UploadReading implements UploadWalk.Visitor {
  private static final Logger LOG = LoggerFactory.getLogger(UploadReading.class);

  private final SheetReader sheets;
  private final ReadLimits limits;
  private final ReadingHints hints;
  private final ReadingSink sink;

  UploadReading(SheetReader sheets, ReadLimits limits, ReadingHints hints, ReadingSink sink) {
    this.sheets = sheets;
    this.limits = limits;
    this.hints = hints;
    this.sink = sink;
  }

  /**
   * @param progress takes the share read, 0 to 1
   * @throws IOException if the disk fails
   */
  void read(String name, Path file, DoubleConsumer progress) throws IOException {
    new UploadWalk(limits, this).walk(name, file, progress);
  }

  @Override
  public void workbook(String name, Path file, FileKind kind, DoubleConsumer progress)
      throws IOException {
    started(name, file);
    FoundCounter counter = new FoundCounter(sink);
    SheetRouter router = new SheetRouter(sheets, name, hints, counter);
    try {
      new WorkbookReader(limits).read(file, kind, router, progress);
    } catch (UnreadableFileException e) {
      failed(name, e);
      return;
    }
    if (counter.hasFound()) {
      sink.fileEnded();
      return;
    }
    Problem failedSheet = counter.failedSheet();
    sink.fileFailed(failedSheet == null ? FileProblem.FILE_NO_FORM.problem() : failedSheet);
  }

  @Override
  public void unreadable(String name, Path file, boolean whole, UnreadableFileException reason)
      throws IOException {
    started(name, file);
    failed(name, reason);
  }

  private void started(String name, Path file) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(file);
    sink.fileStarted(name, fingerprint.sha256(), fingerprint.bytes());
  }

  private void failed(String name, UnreadableFileException e) {
    LOG.info("{} cannot be read: {}", name, e.problem().code(), e.getCause());
    sink.fileFailed(e.problem());
  }
}
