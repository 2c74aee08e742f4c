package io.jixiao.importer.container;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.ContentSniffer;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * The way through an upload: its file, or the members of its archive one after another, each
 * unpacked while it is looked at and no longer. Whoever walks twice meets the same files in the
 * same order.
 */
public final class UploadWalk {

  private final ReadLimits limits;
  private final Allowance allowance;
  private final Visitor visitor;

  public UploadWalk(ReadLimits limits, Visitor visitor) {
    this.limits = limits;
    this.allowance = new Allowance(limits);
    this.visitor = visitor;
  }

  /** Is told of the files met; a member of an archive is called {@code a.zip/b.xlsx}. */
  public interface Visitor {

    /** The members of an archive follow, to {@link #archiveEnds}. */
    default void archiveBegins(String name) throws IOException {}

    default void archiveEnds() throws IOException {}

    /**
     * A file that looks like a workbook.
     *
     * @param kind any but {@link FileKind#ARCHIVE}
     * @param progress takes the share of this file that is done, 0 to 1
     */
    void workbook(String name, Path file, FileKind kind, DoubleConsumer progress)
        throws IOException;

    /**
     * A file that is nothing to be read.
     *
     * @param whole false where only a part of its bytes, or none, could be unpacked
     */
    void unreadable(String name, Path file, boolean whole, UnreadableFileException reason)
        throws IOException;
  }

  /**
   * Walks through an upload.
   *
   * @param progress takes the share done, 0 to 1
   * @throws IOException if the disk fails
   */
  public void walk(String name, Path file, DoubleConsumer progress) throws IOException {
    walk(name, file, 0, progress);
  }

  /**
   * @param depth how many archives are around the file
   */
  private void walk(String name, Path file, int depth, DoubleConsumer progress) throws IOException {
    FileKind kind;
    try {
      kind = new ContentSniffer(limits).kind(file);
      if (kind == FileKind.ARCHIVE) {
        archive(name, file, depth + 1, progress);
        return;
      }
    } catch (UnreadableFileException e) {
      visitor.unreadable(name, file, true, e);
      return;
    }
    visitor.workbook(name, file, kind, progress);
  }

  /**
   * @throws UnreadableFileException if the archive itself is the trouble; that of a member is told
   *     to the visitor
   */
  private void archive(String name, Path file, int depth, DoubleConsumer progress)
      throws IOException {
    if (depth > limits.archiveDepth()) {
      throw new UnreadableFileException(
          FileProblem.ARCHIVE_TOO_DEEP.problem(Integer.toString(limits.archiveDepth())));
    }
    try (ZipArchive archive = ZipArchive.open(file, limits, allowance)) {
      List<Member> members = archive.members();
      if (members.isEmpty()) {
        throw new UnreadableFileException(FileProblem.ARCHIVE_EMPTY.problem());
      }
      allowance.take(members.size());
      visitor.archiveBegins(name);
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
      visitor.archiveEnds();
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
        visitor.unreadable(name, unpacked, false, e);
        return;
      }
      walk(name, unpacked, depth, progress);
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }
}
