package io.jixiao.schema.measure;

import io.jixiao.schema.text.Normal;

/**
 * A text beside its folded form of the same length, so that a place in one is the same place in the
 * other: full-width forms, the many dashes and signs of comparison, blanks and case are one.
 */
final class FoldedText {
  /** The folded form of every character: most are asked for again and again. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = fold((char) c);
    }
  }

  private final String original;
  private final char[] chars;
  private final boolean digits;

  FoldedText(String original) {
    this.original = original;
    this.chars = original.toCharArray();
    boolean anyDigit = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (!isHan(c)) {
        char folded = FOLDED[c];
        chars[i] = folded;
        anyDigit |= folded >= '0' && folded <= '9';
      }
    }
    digits = anyDigit;
    mend();
  }

  /** Whether there is an Arabic digit anywhere. */
  boolean hasDigit() {
    return digits;
  }

  /** What Chinese keyboards type for a point (1。5万元) and for signs of comparison (》90%). */
  private void mend() {
    if (digits) {
      mendPoints();
    }
    if (charAt(0) == '》' || charAt(0) == '〉') {
      chars[0] = '>';
    }
    if ((charAt(0) == '《' || charAt(0) == '〈') && (isDigit(1) || charAt(1) == '=')) {
      chars[0] = '<';
    }
  }

  private void mendPoints() {
    for (int i = 1; i < chars.length - 1; i++) {
      if ((chars[i] == '。' || chars[i] == '·') && isDigit(i - 1) && isDigit(i + 1)) {
        chars[i] = '.';
      }
    }
  }

  /** White space, no-break and zero-width spaces and control characters. */
  static boolean isBlank(char c) {
    return !isHan(c) && FOLDED[c] == ' ';
  }

  int length() {
    return chars.length;
  }

  /** The folded character, NUL beyond either end. */
  char charAt(int position) {
    return position >= 0 && position < chars.length ? chars[position] : 0;
  }

  /** Whether the character at {@code position} is among {@code signs}. */
  boolean isOneOf(String signs, int position) {
    char c = charAt(position);
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may stand between the two ends of a range: 3-5, 3至5. */
  boolean isConnector(int position) {
    char c = charAt(position);
    return c == '-' || c == '~' || c == '至' || c == '到';
  }

  boolean isDigit(int position) {
    char c = charAt(position);
    return c >= '0' && c <= '9';
  }

  boolean isLetter(int position) {
    char c = charAt(position);
    return c >= 'a' && c <= 'z';
  }

  /** A Chinese character. */
  boolean isHan(int position) {
    return isHan(charAt(position));
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  boolean startsWith(String word, int position) {
    int length = word.length();
    if (position < 0 || position + length > chars.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[position + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} stands at {@code position}. */
  boolean holds(char[] word, int position) {
    if (position < 0 || position + word.length > chars.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (chars[position + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  int skipBlanks(int position) {
    int next = position;
    while (charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** The end of what stands before {@code end}, blanks left out, not before {@code start}. */
  int backOverBlanks(int start, int end) {
    int last = end;
    while (last > start && chars[last - 1] == ' ') {
      last--;
    }
    return last;
  }

  int skipDigits(int position) {
    int next = position;
    while (isDigit(next)) {
      next++;
    }
    return next;
  }

  /** The text as printed between two places, ends trimmed. */
  String original(int start, int end) {
    return original.substring(skipBlanks(start), Math.max(skipBlanks(start), end)).strip();
  }

  String folded(int start, int end) {
    return new String(chars, start, end - start);
  }

  private static char fold(char c) {
    if (c > ' ' && c < 0x7F) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    if (isHan(c)) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold((char) (c - 0xFEE0));
    }
    return Normal.isBlank(c) ? ' ' : foldSign(c);
  }

  private static char foldSign(char c) {
    return switch (c) {
      case '≧', '⩾', '≮', '⪰' -> '≥';
      case '≦', '⩽', '≯', '⪯' -> '≤';
      case '﹥' -> '>';
      case '﹤' -> '<';
      case '﹦', '═', '〓', '゠' -> '=';
      case '﹪', '٪', '℅' -> '%';
      case '—', '–', '−', '‐', '‑', '―', '─', '﹣', '﹘' -> '-';
      case '〜', '∼', '˜' -> '~';
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹕', '∶' -> ':';
      case '∕', '⁄' -> '/';
      case '〔', '【' -> '[';
      case '〕', '】' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      default -> isListNumber(c) ? ';' : c;
    };
  }

  /** ① ⑴ ⒈ number the items of a list: they part values and are none. */
  private static boolean isListNumber(char c) {
    return c >= '①' && c <= '⒛';
  }
}
