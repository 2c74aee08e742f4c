package io.jixiao.importer.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as found.
 *
 * @param text the cell's text, or the part of it that is the value
 * @param number the exact figure of a numeric cell
 * @param cell where it stands
 */
public record RawValue(String text, @Nullable BigDecimal number, Cell cell) {

  public static RawValue of(Cell cell) {
    return new RawValue(cell.text(), cell.number(), cell);
  }

  public static RawValue part(String text, Cell cell) {
    return new RawValue(text, null, cell);
  }

  /** A1 address of its cell. */
  public String address() {
    return cell.address();
  }
}
