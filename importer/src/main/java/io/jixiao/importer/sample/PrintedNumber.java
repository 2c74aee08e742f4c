package io.jixiao.importer.sample;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and the number format that together show a printed text: {@code 77.09%} is 0.7709
 * under {@code 0.00%}.
 */
record PrintedNumber(BigDecimal value, String format) {
  private static final Pattern PRINTED =
      Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+|-?\\d{1,15})(?:\\.(\\d{1,8}))?(%|分)?");

  /** Empty where the text is not a plain figure. */
  static Optional<PrintedNumber> of(String text) {
    Matcher matcher = PRINTED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String decimals = matcher.group(2);
    String suffix = matcher.group(3);
    String whole = matcher.group(1).contains(",") ? "#,##0" : "0";
    String digits = decimals == null ? whole : whole + "." + "0".repeat(decimals.length());
    BigDecimal figure =
        new BigDecimal(
            matcher.group(1).replace(",", "") + (decimals == null ? "" : "." + decimals));
    if (suffix == null) {
      return Optional.of(new PrintedNumber(figure, digits));
    }
    return Optional.of(
        suffix.equals("%")
            ? new PrintedNumber(figure.movePointLeft(2), digits + "%")
            : new PrintedNumber(figure, digits + "\"分\""));
  }
}
