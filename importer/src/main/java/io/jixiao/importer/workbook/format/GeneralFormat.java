package io.jixiao.importer.workbook.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The format {@code General}: at most eleven places for fractions. Whole numbers keep all the
 * fifteen digits that a spreadsheet holds, where Excel would turn to 1.23E+11 above eleven: what
 * people type there are codes and amounts.
 */
final class GeneralFormat {
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
  private static final int PLACES = 11;
  private static final int LONGEST_PLAIN = 21;

  private GeneralFormat() {}

  static String show(BigDecimal value) {
    BigDecimal kept = value.round(KEPT).stripTrailingZeros();
    if (kept.signum() == 0) {
      return "0";
    }
    int wholeDigits = kept.precision() - kept.scale();
    if (wholeDigits > LONGEST_PLAIN || wholeDigits < -LONGEST_PLAIN) {
      return kept.toString();
    }
    if (kept.scale() <= 0) {
      return kept.toPlainString();
    }
    int decimals = Math.max(0, PLACES - 1 - Math.max(1, wholeDigits));
    BigDecimal rounded = kept.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    // Too small for eleven places: all of it, rather than nought.
    return (rounded.signum() == 0 ? kept : rounded).toPlainString();
  }
}
