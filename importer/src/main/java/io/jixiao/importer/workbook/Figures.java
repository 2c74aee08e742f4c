package io.jixiao.importer.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as files store them. */
final class Figures {
  /** Digits before and behind the point that a figure of a spreadsheet can have. */
  private static final int LARGEST_EXPONENT = 400;

  private Figures() {}

  /** Whether a spreadsheet can hold a figure: one written out with a million digits it cannot. */
  static boolean isWritable(BigDecimal figure) {
    return figure.precision() <= LARGEST_EXPONENT
        && Math.abs((long) figure.scale()) <= LARGEST_EXPONENT;
  }

  /** Null for what is none, and for one that no spreadsheet can hold. */
  static @Nullable BigDecimal of(String digits) {
    try {
      BigDecimal figure = new BigDecimal(digits);
      return isWritable(figure) ? figure : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
