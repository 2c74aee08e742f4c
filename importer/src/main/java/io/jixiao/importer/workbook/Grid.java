package io.jixiao.importer.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One sheet: its non-empty cells, each with the merged area it stands for. */
public final class Grid {
  private static final Comparator<Cell> SHEET_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  private final String sheetName;
  private final boolean hidden;
  private final List<Cell> cells;
  private final Map<Integer, List<Cell>> byRow;
  private final int[] filledRows;

  /**
   * @param hidden whether the workbook hides the sheet
   * @param cells non-empty cells in any order, areas not overlapping
   */
  public Grid(String sheetName, boolean hidden, List<Cell> cells) {
    this.sheetName = sheetName;
    this.hidden = hidden;
    this.cells = cells.stream().sorted(SHEET_ORDER).toList();
    this.byRow = new HashMap<>();
    for (Cell cell : this.cells) {
      for (int row = cell.area().firstRow(); row <= cell.area().lastRow(); row++) {
        byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
      }
    }
    byRow.values().forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
    this.filledRows = byRow.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private Grid(Grid whole, int firstRow, int lastRow) {
    this.sheetName = whole.sheetName;
    this.hidden = whole.hidden;
    this.cells = whole.cells(firstRow, lastRow);
    this.byRow = whole.byRow;
    int from = whole.filledFrom(firstRow);
    this.filledRows =
        Arrays.copyOfRange(whole.filledRows, from, Math.max(from, whole.filledFrom(lastRow + 1)));
  }

  /** The two rows and those between them, as if the sheet had no others. */
  public Grid within(int firstRow, int lastRow) {
    return new Grid(this, firstRow, lastRow);
  }

  /** The cells of which {@code which} holds, as if the sheet had no others. */
  public Grid only(Predicate<Cell> which) {
    return new Grid(sheetName, hidden, cells.stream().filter(which).toList());
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

  /** The cells that begin between the two rows, row by row. */
  public List<Cell> cells(int firstRow, int lastRow) {
    return cells.subList(firstFrom(firstRow), firstFrom(lastRow + 1));
  }

  /** How many cells begin above {@code row}. */
  private int firstFrom(int row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).row() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Cells whose area touches {@code row}, from left to right. */
  public List<Cell> row(int row) {
    boolean within =
        filledRows.length > 0 && filledRows[0] <= row && row <= filledRows[filledRows.length - 1];
    return within ? byRow.getOrDefault(row, List.of()) : List.of();
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
    return filledRows.length == 0 ? 0 : filledRows[filledRows.length - 1] + 1;
  }

  /** The first row from {@code row} on that a cell touches; without one the largest number. */
  public int filledRowFrom(int row) {
    int next = filledFrom(row);
    return next < filledRows.length ? filledRows[next] : Integer.MAX_VALUE;
  }

  /** How many rows above {@code row} a cell touches. */
  private int filledFrom(int row) {
    int at = Arrays.binarySearch(filledRows, row);
    return at < 0 ? -at - 1 : at;
  }
}
