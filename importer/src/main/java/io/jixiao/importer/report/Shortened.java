package io.jixiao.importer.report;

/** Texts cut to what a reader takes in at a glance; a cell would hold 32,767 characters at most. */
final class Shortened {
  private static final int LONGEST = 500;

  private Shortened() {}

  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}
