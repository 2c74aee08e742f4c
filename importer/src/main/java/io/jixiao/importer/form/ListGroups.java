package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose the projects of a list are where that is printed once over several of them: in a row of its
 * own, merged downwards or above blank cells. The rows come in their order.
 */
final class ListGroups {
  private final Columns columns;
  private final Column name;
  private final ListLines lines;
  private final Map<Column, Cell> units = new HashMap<>();
  private @Nullable RawValue banner;
  private int lastRowOfName = -1;

  ListGroups(Columns columns, Column name, ListLines lines) {
    this.columns = columns;
    this.name = name;
    this.lines = lines;
  }

  /** What holds for {@code row}, whose cells begin there. */
  ListOver over(List<Cell> row) {
    ListLines.Kind kind = lines.kind(row);
    if (kind == ListLines.Kind.BANNER && row.get(0).row() <= lastRowOfName) {
      kind = ListLines.Kind.OTHER; // A further line of the project above.
    }
    switch (kind) {
      case PROJECT -> follow(row);
      case BANNER -> {
        units.clear();
        banner = lines.banner(row);
      }
      case SUM -> units.clear();
      case GROUP -> {
        units.clear();
        banner = null;
      }
      case OTHER -> {}
    }
    return new ListOver(kind, Map.copyOf(units), banner);
  }

  private void follow(List<Cell> row) {
    Map<Column, Cell> assigned = columns.assign(row, name);
    int at = row.get(0).row();
    units.values().removeIf(cell -> isMerged(cell) && cell.area().lastRow() < at);
    assigned.forEach(
        (column, cell) -> {
          if (ListLines.isOfUnits(column)) {
            Cell before = units.get(column);
            if (before == null || !before.text().equals(cell.text())) {
              // Behind another department stands another unit, though nobody wrote it down.
              units.clear();
            }
          }
        });
    assigned.forEach(
        (column, cell) -> {
          if (ListLines.isOfUnits(column)) {
            units.put(column, cell);
          }
        });
    Cell named = assigned.get(name);
    lastRowOfName = named == null ? -1 : named.area().lastRow();
  }

  private static boolean isMerged(Cell cell) {
    return cell.area().lastRow() > cell.row();
  }
}
