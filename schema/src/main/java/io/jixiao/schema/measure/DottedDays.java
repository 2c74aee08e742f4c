package io.jixiao.schema.measure;

import org.jspecify.annotations.Nullable;

/**
 * Reads days whose text does not say that they are some, in a row about a moment (完成时间): {@code
 * 12.31} is a day there, {@code 2024.12} a month, {@code 1.1-12.31} a period.
 */
final class DottedDays {
  /** {@code 01.01 - 12.31日}. */
  private static final int LONGEST = 14;

  private DottedDays() {}

  /** Null where {@code shown} is anything else. */
  static @Nullable Measure read(String shown, FoldedText text, MeasureContext context) {
    if (text.length() > LONGEST || endOfPair(text, 0) == 0) {
      return null;
    }
    boolean said = text.charAt(text.length() - 1) == '日' || new NameHints(context).isAboutMoment();
    String named = said ? spelledOut(text) : null;
    if (named == null) {
      return null;
    }
    DatePhrase day = new DateReader(new FoldedText(named), context.fiscalYear()).at(0, 0);
    return day == null || day.end() < named.length() || day.date() == null
        ? null
        : day.measure(shown, null);
  }

  /** With the signs of month and day; null where there is more than digits and points. */
  private static @Nullable String spelledOut(FoldedText text) {
    int first = endOfPair(text, 0);
    if (first == text.length()) {
      return text.folded(0, first) + (text.charAt(4) == '.' ? "月" : "日");
    }
    int connector = text.skipBlanks(first);
    int second = text.skipBlanks(connector + 1);
    int last = endOfPair(text, second);
    boolean named = text.charAt(last) == '日';
    boolean pairs = first > 0 && first <= 5 && last > second && last - second <= 5;
    return pairs && text.isOneOf("-~至", connector) && text.length() == (named ? last + 1 : last)
        ? text.folded(0, first) + "日至" + text.folded(second, last) + "日"
        : null;
  }

  /** The end of {@code 12.31}; {@code start} where there is none. */
  private static int endOfPair(FoldedText text, int start) {
    int point = text.skipDigits(start);
    int end = text.skipDigits(point + 1);
    return point > start && text.charAt(point) == '.' && end > point + 1 ? end : start;
  }
}
