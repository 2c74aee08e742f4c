package io.jixiao.importer.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and the number format that together show a printed text: {@code 77.09%} is 0.7709
 * under {@code 0.00%}.
 */
public record PrintedNumber(BigDecimal value, String format) {
  /** More digits than that are lost in a cell. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern PRINTED =
      Pattern.compile("(-?[1-9]\\d{0,2}(?:,\\d{3})+|-?[1-9]\\d*|-?0)(?:\\.(\\d{1,8}))?(%|分)?");
  private static final Pattern MINUS_NOTHING = Pattern.compile("-0(\\.0*)?(%|分)?");

  /** Empty where the text is not a plain figure, or none that a cell can show just so. */
  public static Optional<PrintedNumber> of(String text) {
    Matcher matcher = PRINTED.matcher(text);
    if (!matcher.matches() || MINUS_NOTHING.matcher(text).matches()) {
      return Optional.empty();
    }
    String decimals = matcher.group(2);
    String suffix = matcher.group(3);
    String whole = matcher.group(1).contains(",") ? "#,##0" : "0";
    String digits = decimals == null ? whole : whole + "." + "0".repeat(decimals.length());
    BigDecimal figure =
        new BigDecimal(
            matcher.group(1).replace(",", "") + (decimals == null ? "" : "." + decimals));
    if (figure.precision() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (suffix == null) {
      return Optional.of(new PrintedNumber(figure, digits));
    }
    return Optional.of(
        suffix.equals("%")
            ? new PrintedNumber(figure.movePointLeft(2), digits + "%")
            : new PrintedNumber(figure, digits + "\"分\""));
  }

  /** The same print of a more exact figure; this number where that would show another text. */
  PrintedNumber of(BigDecimal exact) {
    BigDecimal held = format.endsWith("%") ? exact.movePointLeft(2) : exact;
    boolean same =
        held.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0
            && held.precision() <= MOST_DIGITS;
    return same ? new PrintedNumber(held, format) : this;
  }
}
