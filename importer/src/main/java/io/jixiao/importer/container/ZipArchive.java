package io.jixiao.importer.container;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.CheckedEntry;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.ZipCheck;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip of workbooks. */
final class ZipArchive implements Closeable {
  private static final int MEGABYTE = 1 << 20;

  private final ZipFile zip;
  private final ReadLimits limits;
  private final Allowance allowance;

  private ZipArchive(ZipFile zip, ReadLimits limits, Allowance allowance) {
    this.zip = zip;
    this.allowance = allowance;
    this.limits = limits;
  }

  /**
   * Opens the zip at {@code file} after a look at its directory.
   *
   * @param allowance of the whole upload
   * @throws UnreadableFileException if it is damaged or passes a limit
   */
  static ZipArchive open(Path file, ReadLimits limits, Allowance allowance) {
    return new ZipArchive(ZipCheck.open(file, limits), limits, allowance);
  }

  /** The files in it, without what systems leave beside them, in the order of the zip. */
  List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      String name = MemberName.of(entry);
      boolean folder = entry.isDirectory() || name.isEmpty() || name.endsWith("/");
      if (!folder && !MemberName.isLeftBySystems(name)) {
        members.add(new Member(name, Math.max(0, entry.getCompressedSize()), entry));
      }
    }
    return members;
  }

  /**
   * Unpacks a member, whatever the directory says of its size, within the limits.
   *
   * @throws UnreadableFileException if it is encrypted, damaged or too large
   * @throws IOException if {@code target} cannot be written
   */
  void unpack(Member member, Path target) throws IOException {
    ZipArchiveEntry entry = member.entry();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableFileException(FileProblem.FILE_ENCRYPTED.problem());
    }
    try (OutputStream out = Files.newOutputStream(target)) {
      copy(entry, out);
    }
  }

  private void copy(ZipArchiveEntry entry, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = CheckedEntry.open(zip, entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        allowance.spend(read);
        check(size, entry.getCompressedSize());
        out.write(buffer, 0, read);
      }
    }
  }

  private void check(long size, long packed) {
    if (size > limits.bytes()) {
      throw new UnreadableFileException(
          FileProblem.FILE_TOO_LARGE.problem(ReadLimits.megabytes(limits.bytes())));
    }
    if (size > MEGABYTE && size / limits.ratio() > packed) {
      throw new UnreadableFileException(
          FileProblem.FILE_ZIP_BOMB.problem(Integer.toString(limits.ratio())));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
