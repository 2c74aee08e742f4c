package io.jixiao.importer.form.words;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** Tells figures of a fund block from words. */
public final class FundFigure {
  private static final Pattern AMOUNT = Pattern.compile("[-+]?\\d[\\d,.]*%?[亿千百]?万?元?分?");
  private static final Pattern AMOUNT_OR_NONE =
      Pattern.compile("[-+]?[\\d,.]+%?[亿千百]?万?元?分?|[^\\p{IsHan}]{1,3}|无|不涉及");

  private FundFigure() {}

  /** Whether {@code cell} holds a figure. */
  public static boolean isAmount(Cell cell) {
    return cell.number() != null || AMOUNT.matcher(Normal.compact(cell.text())).matches();
  }

  /** Whether {@code text} is a figure. */
  public static boolean isAmount(String text) {
    return AMOUNT.matcher(Normal.compact(text)).matches();
  }

  /** Whether {@code cell} holds a figure or what people write where there is none. */
  public static boolean isAmountOrNone(Cell cell) {
    return cell.number() != null || AMOUNT_OR_NONE.matcher(Normal.compact(cell.text())).matches();
  }
}
