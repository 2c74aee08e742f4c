package io.jixiao.schema.measure;

/** Brackets that repeat or split the value before them: （含95%）, （其中新建3个）. */
final class Asides {
  private static final WordTable<Boolean> OPENINGS = WordTable.of("含 其中 包括 包含 不含");
  private static final int LONGEST = 40;

  private Asides() {}

  /** The place after such a bracket at {@code position}; {@code position} without one. */
  static int skip(FoldedText text, int position) {
    int opening = text.skipBlanks(position);
    if (text.charAt(opening) != '(' || !OPENINGS.beginsAt(text, opening + 1)) {
      return position;
    }
    for (int i = opening + 1; i <= opening + LONGEST && i < text.length(); i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return position;
  }
}
