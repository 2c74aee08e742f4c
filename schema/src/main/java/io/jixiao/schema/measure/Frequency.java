package io.jixiao.schema.measure;

import org.jspecify.annotations.Nullable;

/**
 * So many times in one span of time, the span first: {@code 1年2次}, {@code 1季度1次}.
 *
 * @param start the place of the figure
 */
record Frequency(Unit span, int start) {

  /** Null where the 1 at {@code position} counts no span of a frequency. */
  static @Nullable Frequency at(FoldedText text, int position) {
    if (text.charAt(position) != '1' || text.isDigit(position + 1)) {
      return null;
    }
    Unit span = Units.longestAt(text, position + 1);
    if (span == null || !span.dimension().isTime()) {
      return null;
    }
    int start = position + 1 + span.symbol().length();
    Numeral times = text.isDigit(start) ? Numeral.at(text, start) : null;
    Unit counted = times == null ? null : Units.longestAt(text, times.end());
    if (counted == null || counted.dimension() != Dimension.COUNT) {
      return null;
    }
    return counted.symbol().equals("分") ? null : new Frequency(span, start);
  }
}
