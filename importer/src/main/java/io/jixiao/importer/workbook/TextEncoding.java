package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded: by its byte order mark, else the first of UTF-8, GB18030 (which
 * includes GBK) and UTF-16 in which every byte makes sense.
 *
 * @param mark bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * @throws UnreadableFileException if the file is no text
   */
  static TextEncoding of(Path file) throws IOException {
    TextEncoding marked = marked(file);
    List<TextEncoding> candidates =
        marked != null
            ? List.of(marked)
            : List.of(
                new TextEncoding(UTF_8, 0),
                new TextEncoding(GB18030, 0),
                new TextEncoding(UTF_16LE, 0),
                new TextEncoding(UTF_16BE, 0));
    for (TextEncoding candidate : candidates) {
      if (candidate.fits(file)) {
        return candidate;
      }
    }
    throw FileProblem.FILE_NOT_A_SPREADSHEET.exception();
  }

  /** The bytes behind the mark. */
  InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    bytes.skipNBytes(mark);
    return bytes;
  }

  private static @Nullable TextEncoding marked(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(3);
    }
    if (Arrays.equals(head, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return new TextEncoding(UTF_8, 3);
    }
    if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return new TextEncoding(UTF_16LE, 2);
    }
    if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return new TextEncoding(UTF_16BE, 2);
    }
    return null;
  }

  private boolean fits(Path file) throws IOException {
    char[] buffer = new char[8192];
    // Any two bytes are some character; text that is not of this encoding has no line in it.
    boolean lines = mark > 0 || !List.of(UTF_16LE, UTF_16BE).contains(charset);
    try (Reader text =
        new InputStreamReader(
            open(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (isBinary(buffer[i])) {
            return false;
          }
          lines |= buffer[i] == '\n';
        }
      }
      return lines;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isBinary(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
  }
}
