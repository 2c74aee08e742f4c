package io.jixiao.importer.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** The separator of a text file: the commonest of comma, tab and semicolon outside quotes. */
final class Delimiter {
  private static final char[] CANDIDATES = {',', '\t', ';'};
  private static final int LOOKED_AT = 1 << 16;

  private Delimiter() {}

  /**
   * @throws UnreadableFileException if there is none: then the text is prose and no table
   */
  static char of(Path file, TextEncoding encoding) throws IOException {
    char[] head = new char[LOOKED_AT];
    int length = 0;
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(encoding.open(file), encoding.charset()))) {
      for (int read = 0; read >= 0 && length < head.length; ) {
        read = text.read(head, length, head.length - length);
        length += Math.max(0, read);
      }
    }
    int[] found = new int[CANDIDATES.length];
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      quoted ^= head[i] == '"';
      for (int c = 0; !quoted && c < CANDIDATES.length; c++) {
        found[c] += head[i] == CANDIDATES[c] ? 1 : 0;
      }
    }
    int best = 0;
    for (int c = 1; c < found.length; c++) {
      best = found[c] > found[best] ? c : best;
    }
    if (found[best] == 0) {
      throw FileProblem.FILE_NOT_A_SPREADSHEET.exception();
    }
    return CANDIDATES[best];
  }
}
