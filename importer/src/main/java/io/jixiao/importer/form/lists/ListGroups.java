package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose the projects of a list are where that is printed once over several of them: in a row of its
 * own, merged downwards or above blank cells. The rows come in their order.
 */
final class ListGroups {
  private final Column name;
  private final ListLines lines;
  private final Map<Column, Cell> units = new HashMap<>();
  private @Nullable RawValue banner;
  private int lastRowOfName = -1;

  /** Columns that say the same in one row after the other: what is blank there is left open. */
  private final Set<Column> ofEach = new HashSet<>();

  private int lastProject = -1;

  ListGroups(Column name, ListLines lines) {
    this.name = name;
    this.lines = lines;
  }

  /** What holds for {@code line}. */
  ListOver over(ListLine line) {
    ListLines.Kind kind = line.kind();
    if (kind == ListLines.Kind.BANNER && line.row() <= lastRowOfName) {
      kind = ListLines.Kind.OTHER; // A further line of the project above.
    }
    switch (kind) {
      case PROJECT -> follow(line);
      case BANNER -> {
        units.clear();
        banner = lines.banner(line.cells());
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

  private void follow(ListLine line) {
    Map<Column, Cell> assigned = line.assigned();
    int at = line.row();
    units.values().removeIf(cell -> isMerged(cell) && cell.area().lastRow() < at);
    assigned.forEach(
        (column, cell) -> {
          if (ListLines.isOfUnits(column)) {
            Cell before = units.get(column);
            if (before != null && isRepeated(before, cell)) {
              ofEach.add(column);
            }
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
    units
        .entrySet()
        .removeIf(
            each ->
                ofEach.contains(each.getKey())
                    && !isMerged(each.getValue())
                    && each.getValue().row() < at);
    lastProject = at;
    Cell named = assigned.get(name);
    lastRowOfName = named == null ? -1 : named.area().lastRow();
  }

  private boolean isRepeated(Cell before, Cell cell) {
    return before.row() == lastProject && !isMerged(before) && before.text().equals(cell.text());
  }

  private static boolean isMerged(Cell cell) {
    return cell.area().lastRow() > cell.row();
  }
}
