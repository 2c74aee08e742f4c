package io.jixiao.importer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of an entry of a zip. That they are the bytes that were packed is compared
 * here with the zip's directory, since the library that unpacks them does not: a changed digit in a
 * sheet would be read as a fact. All that goes wrong is an {@link UnreadableFileException}.
 */
public final class CheckedEntry extends InputStream {
  private final InputStream bytes;
  private final long size;
  private final long checksum;
  private final CRC32 sum = new CRC32();
  private long count;

  private CheckedEntry(InputStream bytes, ZipArchiveEntry entry) {
    this.bytes = bytes;
    this.size = entry.getSize();
    this.checksum = entry.getCrc();
  }

  /**
   * Begins to unpack {@code entry}.
   *
   * @throws UnreadableFileException if it is encrypted, or packed in a way for which there is no
   *     library
   */
  public static CheckedEntry open(ZipFile zip, ZipArchiveEntry entry) {
    try {
      InputStream bytes = zip.getInputStream(entry);
      if (bytes != null) {
        return new CheckedEntry(bytes, entry);
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      throw damaged(e);
    }
    throw damaged(null);
  }

  /** Unpacks {@code entry} to nowhere, for what a parser will read that does not compare. */
  static void check(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = open(zip, entry)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int read = unpacked(buffer, offset, length);
    if (read > 0) {
      count += read;
      sum.update(buffer, offset, read);
    }
    // What is too long is not unpacked to its end, which may be far.
    if (count > size || (read < 0 && (count < size || sum.getValue() != checksum))) {
      throw damaged(null);
    }
    return read;
  }

  private int unpacked(byte[] buffer, int offset, int length) {
    try {
      return bytes.read(buffer, offset, length);
    } catch (IOException | RuntimeException e) {
      // A disk that fails does so again where the digest of the file is taken, and is known by
      // that.
      throw damaged(e);
    }
  }

  private static UnreadableFileException damaged(@Nullable Throwable cause) {
    return new UnreadableFileException(FileProblem.FILE_CORRUPT.problem(), cause);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
