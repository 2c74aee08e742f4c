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
    return isCompact(text) ? text : compacted(text);
  }

  /** Most texts are Chinese without a space: they need no look at Unicode's tables. */
  private static boolean isCompact(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean han = c >= '\u4e00' && c <= '\u9fff';
      boolean ascii = c > ' ' && c < '\u007f' && (c < 'A' || c > 'Z');
      if (!han && !ascii) {
        return false;
      }
    }
    return true;
  }

  private static String compacted(String text) {
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
