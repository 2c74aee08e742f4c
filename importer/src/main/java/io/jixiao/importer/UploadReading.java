package io.jixiao.importer;

import io.jixiao.importer.container.Allowance;
import io.jixiao.importer.container.Member;
import io.jixiao.importer.container.ZipArchive;
import io.jixiao.importer.workbook.ContentSniffer;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.ReadLimits;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.WorkbookReader;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of one upload: its file, or the members of its archive one after another. */
final class UploadReading {
  private static final Logger LOG = LoggerFactory.getLogger(UploadReading.class);

  /** An archive, and archives in it. */
  private static final int DEEPEST_ARCHIVE = 2;

  private final SheetReader sheets;
  private final ReadLimits limits;
  private final ReadingHints hints;
  private final ReadingSink sink;
  private final Allowance allowance;

  UploadReading(SheetReader sheets, ReadLimits limits, ReadingHints hints, ReadingSink sink) {
    this.sheets = sheets;
    this.limits = limits;
    this.hints = hints;
    this.sink = sink;
    this.allowance = new Allowance(limits);
  }

  /**
   * @param progress takes the share read, 0 to 1
   * @throws IOException if the disk fails
   */
  void read(String name, Path file, DoubleConsumer progress) throws IOException {
    read(name, file, 0, progress);
  }

  /**
   * @param depth how many archives are around the file
   */
  private void read(String name, Path file, int depth, DoubleConsumer progress) throws IOException {
    FileKind kind;
    try {
      kind = new ContentSniffer(limits).kind(file);
      if (kind == FileKind.ARCHIVE) {
        archive(name, file, depth + 1, progress);
        return;
      }
    } catch (UnreadableFileException e) {
      failed(name, file, e);
      return;
    }
    workbook(name, file, kind, progress);
  }

  private void workbook(String name, Path file, FileKind kind, DoubleConsumer progress)
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

  /**
   * @throws UnreadableFileException if the archive itself is the trouble; that of a member is told
   *     to the sink
   */
  private void archive(String name, Path file, int depth, DoubleConsumer progress)
      throws IOException {
    if (depth > DEEPEST_ARCHIVE) {
      throw new UnreadableFileException(FileProblem.ARCHIVE_TOO_DEEP.problem());
    }
    try (ZipArchive archive = ZipArchive.open(file, limits, allowance)) {
      List<Member> members = archive.members();
      if (members.isEmpty()) {
        throw new UnreadableFileException(FileProblem.ARCHIVE_EMPTY.problem());
      }
      double all = Math.max(1, members.stream().mapToLong(Member::packedBytes).sum());
      long done = 0;
      for (Member member : members) {
        double before = done / all;
        double part = member.packedBytes() / all;
        String memberName = name + "/" + member.name();
        DoubleConsumer within = share -> progress.accept(before + share * part);
        member(archive, member, memberName, depth, within);
        done += member.packedBytes();
        progress.accept(done / all);
      }
    }
  }

  private void member(
      ZipArchive archive, Member member, String name, int depth, DoubleConsumer progress)
      throws IOException {
    Path unpacked = Files.createTempFile("jixiao-", ".member");
    try {
      try {
        archive.unpack(member, unpacked);
      } catch (UnreadableFileException e) {
        failed(name, unpacked, e);
        return;
      }
      read(name, unpacked, depth, progress);
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }

  private void started(String name, Path file) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(file);
    sink.fileStarted(name, fingerprint.sha256(), fingerprint.bytes());
  }

  private void failed(String name, Path file, UnreadableFileException e) throws IOException {
    started(name, file);
    failed(name, e);
  }

  private void failed(String name, UnreadableFileException e) {
    LOG.info("{} cannot be read: {}", name, e.problem().code(), e.getCause());
    sink.fileFailed(e.problem());
  }
}
