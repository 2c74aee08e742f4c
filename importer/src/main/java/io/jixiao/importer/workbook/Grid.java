package io.jixiao.importer.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet: its non-empty cells, each with the merged area it stands for. */
public final class Grid {
  private static final Comparator<Cell> SHEET_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private final String sheetName;
  private final boolean hidden;
  private final List<Cell> cells;
  private final Map<Integer, List<Cell>> byRow = new HashMap<>();

  /**
   * @param hidden whether the workbook hides the sheet
   * @param cells non-empty cells in any order, areas not overlapping
   */
  public Grid(String sheetName, boolean hidden, List<Cell> cells) {
    this.sheetName = sheetName;
    this.hidden = hidden;
    this.cells = cells.stream().sorted(SHEET_ORDER).toList();
    for (Cell cell : this.cells) {
      for (int row = cell.area().firstRow(); row <= cell.area().lastRow(); row++) {
        byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
      }
    }
    byRow.values().forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
  }

  public String sheetName() {
    return sheetName;
  }

  public boolean hidden() {
    return hidden;
  }

  /** All non-empty cells, row by row. */
  public List<Cell> cells() {
    return cells;
  }

  /** Cells whose area touches {@code row}, from left to right. */
  public List<Cell> row(int row) {
    return byRow.getOrDefault(row, List.of());
  }

  /** The non-empty cell whose area covers the place. */
  public @Nullable Cell at(int row, int column) {
    for (Cell cell : row(row)) {
      if (cell.area().contains(row, column)) {
        return cell;
      }
    }
    return null;
  }

  /** One past the last row with a cell; 0 for an empty sheet. */
  public int rows() {
    return cells.stream().mapToInt(c -> c.area().lastRow() + 1).max().orElse(0);
  }
}
