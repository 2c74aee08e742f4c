package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The record at the end of a zip.
 *
 * @param entries as many as it says that the directory has, as far as 16 bits hold the number
 */
record ZipEnd(int entries) {
  private static final String SIGNATURE = "PK\u0005\u0006";
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int SAID_ELSEWHERE = 0xFFFF;

  /**
   * @throws UnreadableFileException if there is none
   */
  static ZipEnd of(Path file) throws IOException {
    byte[] tail;
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      tail = new byte[(int) Math.min(bytes.length(), LENGTH + LONGEST_COMMENT)];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
    }
    int start = new String(tail, ISO_8859_1).lastIndexOf(SIGNATURE, tail.length - LENGTH);
    if (start < 0) {
      throw FileProblem.FILE_CORRUPT.exception();
    }
    return new ZipEnd((tail[start + 10] & 0xFF) | (tail[start + 11] & 0xFF) << 8);
  }

  /** Whether a directory of {@code found} entries is all of it. */
  boolean fits(int found) {
    return entries == SAID_ELSEWHERE || entries == (found & 0xFFFF);
  }
}
