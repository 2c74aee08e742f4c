package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens zips (archives, and workbooks, which are zips too) after a look at their directory. */
public final class ZipCheck {
  static final long SMALL = 1 << 20;

  private ZipCheck() {}

  /**
   * The zip at {@code file}, its directory found to be within the limits: what it says of itself is
   * still to be checked while it is unpacked.
   *
   * @throws UnreadableFileException if it is no readable zip or passes a limit
   */
  public static ZipFile open(Path file, ReadLimits limits) {
    ZipFile zip = opened(file);
    try {
      int entries = check(zip, Files.size(file), limits);
      // A damaged header ends the directory for the library, which then knows of no entry behind.
      if (!ZipEnd.of(file).fits(entries)) {
        throw FileProblem.FILE_CORRUPT.exception();
      }
      return zip;
    } catch (IOException | RuntimeException e) {
      close(zip, e);
      throw e instanceof RuntimeException known
          ? known
          : new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  private static ZipFile opened(Path file) {
    try {
      return ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), e);
    }
  }

  private static void close(ZipFile zip, Exception reason) {
    try {
      zip.close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** The number of entries, when they are within the limits. */
  private static int check(ZipFile zip, long fileBytes, ReadLimits limits) {
    int entries = 0;
    long packed = 0;
    long unpacked = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (++entries > limits.entries()) {
        throw FileProblem.FILE_TOO_MANY_ENTRIES.exception(Integer.toString(limits.entries()));
      }
      long size = Math.max(0, entry.getSize());
      long compressed = Math.max(0, entry.getCompressedSize());
      if (size > SMALL && size / limits.ratio() > compressed) {
        throw FileProblem.FILE_ZIP_BOMB.exception(Integer.toString(limits.ratio()));
      }
      packed += compressed;
      unpacked += size;
      // Entries that share bytes of the file multiply them without end.
      if (packed > fileBytes) {
        throw FileProblem.FILE_ZIP_OVERLAPS.exception();
      }
      if (unpacked > limits.unpackedBytes()) {
        throw FileProblem.FILE_UNPACKS_TOO_LARGE.exception(
            ReadLimits.megabytes(limits.unpackedBytes()));
      }
    }
    return entries;
  }

  /**
   * The unpacked bytes of an entry that is read as a whole.
   *
   * @throws UnreadableFileException if it is damaged or holds more than {@code limit}
   */
  static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
    try (InputStream in = CheckedEntry.open(zip, entry)) {
      byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit) {
        throw FileProblem.FILE_PART_TOO_LARGE.exception(
            entry.getName(), ReadLimits.megabytes(limit));
      }
      return bytes;
    }
  }
}
