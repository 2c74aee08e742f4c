package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import java.util.BitSet;

/** Rows and columns of a sheet that are not shown. Grows while the sheet is read. */
final class HiddenParts {
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();

  void hideRow(int row) {
    if (row >= 0 && row <= ReadLimits.LAST_ROW) {
      rows.set(row);
    }
  }

  void hideRows(int first, int last) {
    if (first >= 0 && first <= last) {
      rows.set(first, Math.min(last, ReadLimits.LAST_ROW) + 1);
    }
  }

  void hideColumns(int first, int last) {
    int end = Math.min(last, ReadLimits.LAST_COLUMN);
    if (first >= 0 && first <= end) {
      columns.set(first, end + 1);
    }
  }

  /** Whether any of the area can be seen. */
  boolean shows(Area area) {
    return rows.nextClearBit(area.firstRow()) <= area.lastRow()
        && columns.nextClearBit(area.firstColumn()) <= area.lastColumn();
  }

  boolean shows(int row, int column) {
    return !rows.get(row) && !columns.get(column);
  }
}
