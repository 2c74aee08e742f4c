package io.jixiao.schema.measure;

/**
 * Finds the digits of a text that are figures: not those of 第3名, A4, 215号 or of a list's numbers.
 */
final class FigureFinder {
  private static final String OPENS = "<>=≤≥:(;,、。";

  private final FoldedText text;

  FigureFinder(FoldedText text) {
    this.text = text;
  }

  /** The place of the next digit, -1 where there is none. */
  int nextDigit(int position) {
    for (int i = position; i < text.length(); i++) {
      if (text.isDigit(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the sign before {@code digit} where it is a sign, else {@code digit}. */
  int withSign(int labelStart, int digit) {
    char sign = text.charAt(digit - 1);
    if (sign != '-' && sign != '+') {
      return digit;
    }
    int before = text.backOverBlanks(labelStart, digit - 1);
    boolean opens =
        before <= labelStart
            || text.isOneOf(OPENS, before - 1)
            || OperatorWords.before(text, labelStart, before) != null
            || DirectionWords.endingAt(text, labelStart, before) != null;
    return opens ? digit - 1 : digit;
  }

  /** .95 may be 0.95 or the rest of a figure. */
  boolean lacksWholePart(int digit) {
    return text.charAt(digit - 1) == '.' && (digit == 1 || text.isOneOf(OPENS, digit - 2));
  }

  /** Whether the digits only name something. */
  boolean isPartOfName(int digit) {
    char before = text.charAt(digit - 1);
    int end = text.skipDigits(digit);
    char after = text.charAt(end);
    boolean lettered = text.isLetter(end) && after != 'e' && Units.longestAt(text, end) == null;
    return text.isLetter(digit - 1)
        || isYear(digit, end)
        || "第[#№".indexOf(before) >= 0
        || after == '号'
        || after == ']'
        || lettered;
  }

  /** 2024年初 and 2024学年: what is no date is no number of years either. */
  private boolean isYear(int digit, int end) {
    boolean century = text.startsWith("20", digit) || text.startsWith("19", digit);
    int sign = text.skipBlanks(end);
    boolean named = text.charAt(sign) == '年' || text.startsWith("学年", sign);
    return end - digit == 4 && century && named;
  }

  /** The end of {@code 1、}, {@code 2.} or {@code (3)} before an item; {@code digit} otherwise. */
  int overListNumber(int labelStart, int digit) {
    int end = text.skipDigits(digit);
    char after = text.charAt(end);
    boolean bracketed = text.charAt(digit - 1) == '(';
    int opening = text.backOverBlanks(labelStart, bracketed ? digit - 1 : digit);
    boolean opens = opening == labelStart && end - digit <= 2;
    boolean listed =
        after == '、' || (after == '.' && !text.isDigit(end + 1) && text.charAt(end + 1) != '%');
    boolean closes = after == ')' || (!bracketed && listed);
    boolean more = text.skipBlanks(end + 1) < text.length();
    return opens && closes && more ? end + 1 : digit;
  }

  /**
   * The end of 1:3, 12:00, 3/5, 7×24, 5±1 or 1.2.3, which are no single figures; {@code end}
   * otherwise.
   */
  int overRatio(int end) {
    int last = end;
    int sign = text.skipBlanks(last);
    while (text.isOneOf(":/×*÷±.+", sign) && text.isDigit(text.skipBlanks(sign + 1))) {
      last = text.skipDigits(text.skipBlanks(sign + 1));
      sign = text.skipBlanks(last);
    }
    return last;
  }
}
