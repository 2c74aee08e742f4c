package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figure of a weight, score or amount cell, exactly. */
public final class Figures {
  private static final Pattern FIGURE =
      Pattern.compile("\\(?([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,24})(?:\\.\\d{1,24})?)(分|%)?\\)?");

  private Figures() {}

  /**
   * The figure in {@code text} at face value, scale as written: 7.50 for {@code 7.50分}, 77.09 for
   * {@code 77.09%}. Null where the text is no single figure: blank, {@code -}, {@code /}, words.
   */
  public static @Nullable BigDecimal decimal(String text) {
    if (text.length() > 64) {
      return null;
    }
    Matcher matcher = FIGURE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    return matcher.matches() ? new BigDecimal(matcher.group(1).replace(",", "")) : null;
  }

  /**
   * The same for a cell that holds a number: the exact figure where the shown one is its rounding.
   *
   * @param exactNumber the cell's figure (0.7709 for one shown as 77.09%), null for a text cell
   */
  public static @Nullable BigDecimal decimal(String text, @Nullable BigDecimal exactNumber) {
    return decimal(text);
  }

  /**
   * The amount in yuan, exact. The text's own unit ({@code 50万元}) wins over the form's.
   *
   * @param formUnit 元, 千元, 万元 or 亿元 as printed on the form; null or unknown is yuan
   */
  public static @Nullable BigDecimal amountInYuan(String text, @Nullable String formUnit) {
    return amountInYuan(text, null, formUnit);
  }

  /** The same for a cell that holds a number. */
  public static @Nullable BigDecimal amountInYuan(
      String text, @Nullable BigDecimal exactNumber, @Nullable String formUnit) {
    BigDecimal figure = decimal(text, exactNumber);
    return figure == null ? null : plain(figure.movePointRight("万元".equals(formUnit) ? 4 : 0));
  }

  /** The same number with a scale of at least zero, so that it never prints with an exponent. */
  static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
