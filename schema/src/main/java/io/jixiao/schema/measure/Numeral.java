package io.jixiao.schema.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number written in Arabic digits: {@code 1,000,000}, {@code 7.50}, {@code -3}, {@code 1.2e7}.
 *
 * @param value exact, scale as written, never negative
 * @param end the place after it
 */
record Numeral(BigDecimal value, int end) {
  private static final int FEW_DIGITS = 18;
  private static final int MOST_DIGITS = 30;
  private static final int MOST_EXPONENT = 30;

  /** The number whose sign or first digit stands at {@code start}; null for anything else. */
  static @Nullable Numeral at(FoldedText text, int start) {
    boolean negative = text.charAt(start) == '-';
    int first = negative || text.charAt(start) == '+' ? start + 1 : start;
    int whole = wholePart(text, first);
    if (whole == first) {
      return null;
    }
    boolean fraction = text.charAt(whole) == '.' && text.isDigit(whole + 1);
    int end = fraction ? text.skipDigits(whole + 1) : whole;
    if (end - first > MOST_DIGITS) {
      return null;
    }
    BigDecimal value = digits(text, first, end, fraction ? end - whole - 1 : 0);
    boolean needlessPoint = text.charAt(end) == '.' && text.charAt(end + 1) == '%';
    return withExponent(text, negative ? value.negate() : value, needlessPoint ? end + 1 : end);
  }

  /** The end of the digits before the point, separators between thousands included. */
  private static int wholePart(FoldedText text, int first) {
    int end = text.skipDigits(first);
    if (end - first > 3 || end == first) {
      return end;
    }
    int next = end;
    char separator = text.charAt(end) == ' ' ? ' ' : ',';
    while (text.charAt(next) == separator && text.skipDigits(next + 1) == next + 4) {
      next += 4;
    }
    boolean cut = text.charAt(next) == separator && text.isDigit(next + 1);
    return cut ? end : next;
  }

  private static BigDecimal digits(FoldedText text, int first, int end, int scale) {
    if (end - first > FEW_DIGITS) {
      return new BigDecimal(text.folded(first, end).replace(",", "").replace(" ", ""));
    }
    long unscaled = 0;
    for (int i = first; i < end; i++) {
      if (text.isDigit(i)) {
        unscaled = unscaled * 10 + (text.charAt(i) - '0');
      }
    }
    return BigDecimal.valueOf(unscaled, scale);
  }

  /** Spreadsheets show 12000000 as 1.2E+07 where the column is narrow. */
  private static Numeral withExponent(FoldedText text, BigDecimal value, int end) {
    if (text.charAt(end) != 'e') {
      return new Numeral(value, end);
    }
    boolean negative = text.charAt(end + 1) == '-';
    int first = negative || text.charAt(end + 1) == '+' ? end + 2 : end + 1;
    int last = text.skipDigits(first);
    if (last == first || last - first > 2) {
      return new Numeral(value, end);
    }
    int exponent = Integer.parseInt(text.folded(first, last));
    if (exponent > MOST_EXPONENT) {
      return new Numeral(value, end);
    }
    return new Numeral(
        Figures.plain(value.scaleByPowerOfTen(negative ? -exponent : exponent)), last);
  }
}
