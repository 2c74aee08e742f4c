package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a part of XML on their way to a parser. Parsers gather a comment, an instruction or
 * an attribute whole before anybody sees it, so its length is limited here; texts come in pieces.
 */
class TokenLimit extends FilterInputStream {
  private static final int LONGEST = 4 << 20;

  private long sinceToken;

  TokenLimit(InputStream in) {
    super(in);
  }

  /** The parser has told something; what it reads from here on is counted anew. */
  void tokenEnds() {
    sinceToken = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  /**
   * @throws UnreadableFileException if what is being read is too long
   */
  void count(int more) {
    sinceToken += more;
    if (sinceToken > LONGEST) {
      throw FileProblem.FILE_XML_TOO_LONG.exception(ReadLimits.megabytes(LONGEST));
    }
  }
}
