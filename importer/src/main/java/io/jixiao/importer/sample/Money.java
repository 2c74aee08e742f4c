package io.jixiao.importer.sample;

import io.jixiao.importer.layout.PrintedNumber;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Arithmetic on printed amounts. */
final class Money {
  private Money() {}

  /** {@code minuend - subtrahend} with separators; empty where one of them is no figure. */
  static String difference(String minuend, String subtrahend) {
    return PrintedNumber.of(minuend)
        .flatMap(
            from -> PrintedNumber.of(subtrahend).map(less -> from.value().subtract(less.value())))
        .map(Money::print)
        .orElse("");
  }

  private static String print(BigDecimal amount) {
    String decimals = "0".repeat(amount.scale());
    return new DecimalFormat(
            decimals.isEmpty() ? "#,##0" : "#,##0." + decimals,
            DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(amount);
  }
}
