package io.jixiao.schema.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normal forms in which texts are compared; what is stored and shown is never one of these. */
public final class Normal {
  private Normal() {}

  /**
   * NFKC without any white space and without case: {@code "项 目 名 称："} and {@code "项目名称:"} are the
   * same.
   */
  public static String compact(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    folded.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** White space, no-break and zero-width spaces and control characters. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }
}
