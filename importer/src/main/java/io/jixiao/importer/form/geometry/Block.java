package io.jixiao.importer.form.geometry;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that one form or list stands on, and who is whose neighbour there. */
public final class Block {
  private final Grid grid;
  private final int firstRow;
  private final int lastRow;
  private final List<Cell> cells;

  /** Both rows are included, counted from 0. */
  public Block(Grid grid, int firstRow, int lastRow) {
    this.grid = grid;
    this.firstRow = firstRow;
    this.lastRow = lastRow;
    this.cells = grid.cells(firstRow, lastRow);
  }

  /** The part of it down to {@code row}. */
  public Block upTo(int row) {
    return new Block(grid, firstRow, row);
  }

  /** Counted from 0. */
  public int firstRow() {
    return firstRow;
  }

  /** Counted from 0, included. */
  public int lastRow() {
    return lastRow;
  }

  /** All cells, row by row. */
  public List<Cell> cells() {
    return cells;
  }

  /** Cells whose area touches {@code row}, from left to right. */
  public List<Cell> touching(int row) {
    return grid.row(row);
  }

  /** Cells whose area begins in {@code row}, from left to right. */
  public List<Cell> starting(int row) {
    List<Cell> found = new ArrayList<>();
    for (Cell cell : grid.row(row)) {
      if (cell.row() == row) {
        found.add(cell);
      }
    }
    return found;
  }

  /** The first row from {@code row} on that a cell touches; without one the largest number. */
  public int filledRowFrom(int row) {
    return grid.filledRowFrom(row);
  }

  /** The cell whose area covers the place; null where none does. */
  public @Nullable Cell at(int row, int column) {
    return grid.at(row, column);
  }

  /** The next cell to the right in the first row of {@code cell}. */
  public @Nullable Cell rightOf(Cell cell) {
    for (Cell other : grid.row(cell.row())) {
      if (other.column() > cell.area().lastColumn()) {
        return other;
      }
    }
    return null;
  }

  /** The next cell to the left that begins in the first row of {@code cell}. */
  public @Nullable Cell leftOf(Cell cell) {
    Cell left = null;
    for (Cell other : starting(cell.row())) {
      left = other.column() < cell.column() ? other : left;
    }
    return left;
  }

  /** The next cell further down that shares a column, however many blank rows are between. */
  public @Nullable Cell below(Cell cell) {
    for (int row = filledRowFrom(cell.area().lastRow() + 1);
        row <= lastRow;
        row = filledRowFrom(row + 1)) {
      for (Cell other : grid.row(row)) {
        if (other.row() == row && other.area().sharesColumnWith(cell.area())) {
          return other;
        }
      }
    }
    return null;
  }

  /** Whether no other cell touches the rows of {@code cell}. */
  public boolean alone(Cell cell) {
    for (int row = cell.row(); row <= cell.area().lastRow(); row++) {
      if (grid.row(row).size() > 1) {
        return false;
      }
    }
    return true;
  }

  /** The area of all cells. */
  public Area area() {
    int right = 0;
    int bottom = 0;
    int left = Integer.MAX_VALUE;
    for (Cell cell : cells) {
      left = Math.min(left, cell.column());
      right = Math.max(right, cell.area().lastColumn());
      bottom = Math.max(bottom, cell.area().lastRow());
    }
    return new Area(cells.get(0).row(), left, bottom, right);
  }
}
