package io.jixiao.importer.workbook;

/** A rectangle of a sheet; rows and columns count from 0, both ends belong to it. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  public Area {
    if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "no area: %d,%d to %d,%d".formatted(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  public static Area of(int row, int column) {
    return new Area(row, column, row, column);
  }

  /** The smallest area that holds both. */
  public Area with(Area other) {
    return new Area(
        Math.min(firstRow, other.firstRow),
        Math.min(firstColumn, other.firstColumn),
        Math.max(lastRow, other.lastRow),
        Math.max(lastColumn, other.lastColumn));
  }

  public boolean contains(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }

  /** Whether both areas have a column in common. */
  public boolean sharesColumnWith(Area other) {
    return firstColumn <= other.lastColumn && other.firstColumn <= lastColumn;
  }

  /** Whether both areas have a row in common. */
  public boolean sharesRowWith(Area other) {
    return firstRow <= other.lastRow && other.firstRow <= lastRow;
  }

  /** The A1 address of the first cell. */
  public String address() {
    return address(firstRow, firstColumn);
  }

  /** The A1 range: {@code B3:D7}; an address where the area is a single cell. */
  public String range() {
    String first = address();
    String last = address(lastRow, lastColumn);
    return first.equals(last) ? first : first + ":" + last;
  }

  private static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
