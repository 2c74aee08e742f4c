package io.jixiao.importer;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.WorkbookReader;
import io.jixiao.importer.workbook.ZipCheck;
import io.jixiao.schema.report.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of what was uploaded at a time: files, and the members of archives. */
final class UploadReading implements UploadWalk.Visitor, Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(UploadReading.class);

  /** A member of more bytes is read sheet by sheet, as what it yields may be much. */
  private static final long SMALL = 256 << 10;

  /** Unpacked to packed bytes of a workbook. */
  private static final int USUAL_RATIO = 10;

  /** Bytes of a small member that weigh as much as a sheet. */
  private static final long LIKE_A_SHEET = 16 << 10;

  private final SheetReader sheets;
  private final ReadLimits limits;
  private final ReadingHints hints;
  private final ReadingSink sink;
  private final ReadAhead ahead;
  private final Set<Path> kept = ConcurrentHashMap.newKeySet();
  private int archives;
  private boolean several;

  UploadReading(
      SheetReader sheets,
      ReadLimits limits,
      ReadingHints hints,
      ReadingSink sink,
      ReadAhead ahead) {
    this.ahead = ahead;
    this.sheets = sheets;
    this.limits = limits;
    this.hints = hints;
    this.sink = sink;
  }

  /**
   * @param progress takes the share read, 0 to 1
   * @throws IOException if the disk fails
   */
  void read(List<Upload> uploads, DoubleConsumer progress) throws IOException {
    several = uploads.size() > 1;
    double total = 0;
    for (Upload upload : uploads) {
      total += weight(upload);
    }
    double before = 0;
    for (Upload upload : uploads) {
      double begin = before / total;
      double share = weight(upload) / total;
      archives = 0;
      new UploadWalk(limits, this)
          .walk(upload.name(), upload.path(), read -> progress.accept(begin + share * read));
      before += weight(upload);
      progress.accept(before / total);
    }
    ahead.end();
  }

  /** Each counts a little more than its bytes, so that empty ones are no division by zero. */
  private static double weight(Upload upload) throws IOException {
    return Files.size(upload.path()) + 1.0;
  }

  @Override
  public void archiveBegins(String name) {
    archives++;
  }

  @Override
  public void archiveEnds() {
    archives--;
  }

  @Override
  public void workbook(String name, Path file, FileKind kind, DoubleConsumer progress)
      throws IOException {
    long bytes = packedBytes(file, kind, limits);
    if ((archives > 0 || several) && bytes <= SMALL && !ahead.isNone()) {
      Path own = archives > 0 ? keep(file) : file;
      ahead.add((int) (1 + bytes / LIKE_A_SHEET), () -> whole(name, own, kind));
    } else {
      sheets(name, file, kind, progress);
    }
  }

  /** The next member comes in the same place. */
  private Path keep(Path member) throws IOException {
    Path own = Files.createTempFile("jixiao-", ".ahead");
    kept.add(own);
    return Files.move(member, own, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * How large a member is, or how large it would be if it were packed as workbooks mostly are: one
   * that unpacks to far more is none to be held.
   */
  static long packedBytes(Path file, FileKind kind, ReadLimits limits) throws IOException {
    long bytes = Files.size(file);
    if (kind != FileKind.XLSX && kind != FileKind.ODS) {
      return bytes;
    }
    try (ZipFile zip = ZipCheck.open(file, limits)) {
      long unpacked =
          Collections.list(zip.getEntries()).stream()
              .mapToLong(entry -> Math.max(0, entry.getSize()))
              .sum();
      return Math.max(bytes, unpacked / USUAL_RATIO);
    } catch (UnreadableFileException e) {
      // What is wrong with it is told where it is read.
      return bytes;
    }
  }

  /** Reads a file whole, on any thread. */
  private Runnable whole(String name, Path file, FileKind kind) throws IOException {
    Recording recording = new Recording();
    new UploadReading(sheets, limits, hints, recording, ReadAhead.none())
        .sheets(name, file, kind, share -> {});
    if (kept.remove(file)) {
      Files.delete(file);
    }
    return () -> recording.replay(sink);
  }

  private void sheets(String name, Path file, FileKind kind, DoubleConsumer progress)
      throws IOException {
    started(name, file);
    FoundCounter counter = new FoundCounter(sink);
    SheetRouter router = new SheetRouter(sheets, name, hints, counter, ahead);
    try {
      new WorkbookReader(limits).read(file, kind, router, progress);
    } catch (UnreadableFileException e) {
      ahead.then(() -> failed(name, e));
      return;
    }
    ahead.then(() -> ended(counter));
  }

  private void ended(FoundCounter counter) {
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
    ahead.then(() -> failed(name, reason));
  }

  private void started(String name, Path file) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(file);
    ahead.then(() -> sink.fileStarted(name, fingerprint.sha256(), fingerprint.bytes()));
  }

  private void failed(String name, UnreadableFileException e) {
    LOG.info("{} cannot be read: {}", name, e.problem().code(), e.getCause());
    sink.fileFailed(e.problem());
  }

  /** Leaves nothing behind, also where the reading ended early. */
  @Override
  public void close() throws IOException {
    ahead.giveUp();
    for (Path file : kept) {
      Files.deleteIfExists(file);
    }
  }
}
