package io.jixiao.importer.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A non-empty cell.
 *
 * @param area the merged area that it stands for, or its own single cell
 * @param text as the spreadsheet shows it: format applied, line breaks inside Chinese words
 *     removed, ends trimmed; never empty
 * @param number the exact figure of a numeric cell (0.7709 for one shown as 77.09%), null for texts
 * @param visible false in a hidden row or column
 */
public record Cell(Area area, String text, @Nullable BigDecimal number, boolean visible) {

  public int row() {
    return area.firstRow();
  }

  public int column() {
    return area.firstColumn();
  }

  /** A1 address. */
  public String address() {
    return area.address();
  }
}
