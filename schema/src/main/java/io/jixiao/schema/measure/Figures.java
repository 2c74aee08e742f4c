package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads the figure of a weight, score or amount cell, exactly. */
public final class Figures {
  private static final int LONGEST = 64;

  /** Spreadsheets keep fifteen digits; what stands behind them is noise of their arithmetic. */
  private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

  private Figures() {}

  /**
   * The figure in {@code text} at face value, scale as written: 7.50 for {@code 7.50分}, 77.09 for
   * {@code 77.09%}. Null where the text is no single figure: blank, {@code -}, {@code /}, words.
   */
  public static @Nullable BigDecimal decimal(String text) {
    return decimal(text, null);
  }

  /**
   * The same for a cell that holds a number: the exact figure where the shown one is its rounding.
   *
   * @param exactNumber the cell's figure (0.7709 for one shown as 77.09%), null for a text cell
   */
  public static @Nullable BigDecimal decimal(String text, @Nullable BigDecimal exactNumber) {
    Shown shown = shown(text);
    return shown == null ? null : exactly(shown.figure(), shown.isPercent(), exactNumber);
  }

  /**
   * The amount in yuan, exact. The text's own unit ({@code 50万元}) wins over the form's.
   *
   * @param formUnit 元, 千元, 万元 or 亿元 as printed on the form; null or unknown is yuan
   */
  public static @Nullable BigDecimal amountInYuan(String text, @Nullable String formUnit) {
    return amountInYuan(text, null, formUnit);
  }

  /**
   * The same for a cell that holds a number.
   *
   * @param exactNumber the cell's figure, null for a text cell
   */
  public static @Nullable BigDecimal amountInYuan(
      String text, @Nullable BigDecimal exactNumber, @Nullable String formUnit) {
    Shown shown = shown(text);
    if (shown == null || shown.isPercent()) {
      return null;
    }
    Unit own = shown.unit();
    BigDecimal factor = own == null ? factorOf(formUnit) : own.factor();
    int decimals = factor.precision() - factor.scale() - 1;
    return plain(exactly(shown.figure(), false, exactNumber).movePointRight(decimals));
  }

  /** The same number with a scale of at least zero, so that it never prints with an exponent. */
  static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** The same number without zeros behind the point, so that equal numbers are equal. */
  static BigDecimal lean(BigDecimal number) {
    return number.scale() == 0 ? number : plain(number.stripTrailingZeros());
  }

  /** The exact figure of the cell if {@code shown} is that figure or its rounding. */
  static BigDecimal exactly(BigDecimal shown, boolean percent, @Nullable BigDecimal exactNumber) {
    if (exactNumber == null) {
      return shown;
    }
    BigDecimal exact = exactNumber.round(SPREADSHEET_DIGITS);
    BigDecimal candidate = percent ? exact.movePointRight(2) : exact;
    boolean same = candidate.compareTo(shown) == 0;
    boolean rounds = candidate.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    return same || !rounds ? shown : lean(candidate);
  }

  /** A figure alone in its cell, with the unit of an amount or without. */
  private record Shown(BigDecimal figure, @Nullable Unit unit, boolean isPercent) {}

  private static @Nullable Shown shown(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    FoldedText folded = new FoldedText(text);
    int start = folded.skipBlanks(0);
    boolean bracketed = folded.charAt(start) == '(';
    int first = overSigns(folded, bracketed ? start + 1 : start);
    Numeral numeral = Numeral.at(folded, first);
    if (numeral == null) {
      return null;
    }
    int unitStart = folded.skipBlanks(numeral.end());
    Unit unit = Units.longestAt(folded, unitStart);
    int end = folded.skipBlanks(unit == null ? unitStart : unitStart + unit.symbol().length());
    boolean points = unit != null && unit.symbol().equals("分");
    if (bracketed && !(points && folded.charAt(end) == ')')) {
      return null;
    }
    boolean whole = folded.skipBlanks(bracketed ? end + 1 : end) == folded.length();
    return whole ? shown(numeral.value(), unit, points) : null;
  }

  private static @Nullable Shown shown(BigDecimal figure, @Nullable Unit unit, boolean points) {
    if (unit == null || points) {
      return new Shown(figure, null, false);
    }
    boolean percent = unit.symbol().equals("%");
    return percent || "元".equals(unit.base()) ? new Shown(figure, unit, percent) : null;
  }

  private static int overSigns(FoldedText text, int position) {
    int next = text.skipBlanks(position);
    return text.isOneOf("¥￥", next) ? text.skipBlanks(next + 1) : next;
  }

  private static BigDecimal factorOf(@Nullable String formUnit) {
    if (formUnit == null) {
      return BigDecimal.ONE;
    }
    FoldedText text = new FoldedText(formUnit);
    for (int i = 0; i < text.length(); i++) {
      Unit unit = Units.longestAt(text, i);
      if (unit != null && "元".equals(unit.base())) {
        return unit.factor();
      }
    }
    return BigDecimal.ONE;
  }
}
