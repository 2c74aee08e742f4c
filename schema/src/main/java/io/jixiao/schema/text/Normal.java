package io.jixiao.schema.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normal forms in which texts are compared; what is stored and shown is never one of these. */
public final class Normal {
  private static final char FIRST_WIDE = '\uff01';
  private static final char LAST_WIDE = '\uff5e';
  private static final int TO_NARROW = FIRST_WIDE - '!';
  private static final int NOTHING = -1;
  private static final int UNUSUAL = -2;

  private Normal() {}

  /**
   * NFKC without any white space and without case: {@code "项 目 名 称："} and {@code "项目名称:"} are the
   * same.
   */
  public static String compact(String text) {
    return unspaced(text).toLowerCase(Locale.ROOT);
  }

  /** NFKC without any white space. */
  public static String unspaced(String text) {
    int plain = 0;
    while (plain < text.length() && usual(text.charAt(plain)) == text.charAt(plain)) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      int usual = usual(text.charAt(i));
      if (usual == UNUSUAL) {
        return normalized(text);
      }
      if (usual != NOTHING) {
        kept.append((char) usual);
      }
    }
    return kept.toString();
  }

  /**
   * What becomes of a character that forms are mostly written in, so that most texts need no look
   * at Unicode's tables: Chinese ones with their punctuation, ASCII and its full width, spaces.
   */
  private static int usual(char c) {
    if ((c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3001' && c <= '\u3011')) {
      return c;
    }
    if (c > ' ' && c < '\u007f') {
      return c;
    }
    if (c >= FIRST_WIDE && c <= LAST_WIDE) {
      return c - TO_NARROW;
    }
    return c == ' ' || c == '\n' || c == '\u3000' ? NOTHING : UNUSUAL;
  }

  private static String normalized(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    folded.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** White space, no-break and zero-width spaces and control characters. */
  public static boolean isBlank(int codePoint) {
    boolean usual = codePoint > ' ' && codePoint < '\u007f';
    if (usual || (codePoint >= '\u4e00' && codePoint <= '\u9fff')) {
      return false;
    }
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }
}
