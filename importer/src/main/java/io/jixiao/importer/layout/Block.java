package io.jixiao.importer.layout;

/**
 * A cell or merged area of a form, counted from the form's own first row and column.
 *
 * @param row from 0
 * @param column from 0
 */
public record Block(int row, int column, int rows, int columns) {

  public static Block at(int row, int column) {
    return new Block(row, column, 1, 1);
  }

  /** From {@code first} to {@code last}, both included. */
  public static Block across(int row, int first, int last) {
    return new Block(row, first, 1, last - first + 1);
  }

  /** From {@code first} to {@code last} row, both included. */
  static Block down(int first, int last, int column) {
    return new Block(first, column, last - first + 1, 1);
  }

  /** The same columns on another row. */
  Block on(int newRow) {
    return new Block(newRow, column, rows, columns);
  }

  Block tall(int newRows) {
    return new Block(row, column, newRows, columns);
  }

  int lastRow() {
    return row + rows - 1;
  }

  int lastColumn() {
    return column + columns - 1;
  }
}
