package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends a line of a text file that goes on and on, before a parser has put all of it together: where
 * a quote is not closed, that is the rest of the file.
 */
final class LineLimit extends FilterReader {

  /** What the parser may have read ahead of the line that it gives. */
  private static final int AHEAD = 1 << 16;

  private final ReadLimits limits;
  private long ofLine;

  LineLimit(Reader text, ReadLimits limits) {
    super(text);
    this.limits = limits;
  }

  /** The parser has given a line. */
  void lineEnds() {
    ofLine = 0;
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    count(character < 0 ? 0 : 1);
    return character;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) {
    ofLine += more;
    if (ofLine > limits.rowCharacters() + AHEAD) {
      throw FileProblem.FILE_ROW_TOO_LONG.exception(Long.toString(limits.rowCharacters()));
    }
  }
}
