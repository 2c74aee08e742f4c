package io.jixiao.importer.report;

/** How much room a text takes, in widths of a Latin letter: Han characters take two. */
final class TextWidth {
  private static final int FIRST_WIDE = 0x1100;

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
  }

  /** Lines that {@code text} takes where {@code width} letters fit into each. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Math.max(1, (of(line) + width - 1) / width)).sum();
  }
}
