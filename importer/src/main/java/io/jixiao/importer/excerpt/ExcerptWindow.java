package io.jixiao.importer.excerpt;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rectangle around a cell that is shown; rows and columns count from 0. */
record ExcerptWindow(Area area) {
  private static final int ROWS_AROUND = 3;
  private static final int COLUMNS_AROUND = 4;
  private static final int LONGEST_TEXT = 200;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

  /**
   * @param cell A1 address; nothing where it is none
   */
  static Optional<ExcerptWindow> around(String cell) {
    Matcher matcher = ADDRESS.matcher(cell);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int column =
        matcher.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    int row = Integer.parseInt(matcher.group(2)) - 1;
    return Optional.of(
        new ExcerptWindow(
            new Area(
                Math.max(0, row - ROWS_AROUND),
                Math.max(0, column - COLUMNS_AROUND),
                row + ROWS_AROUND,
                column + COLUMNS_AROUND)));
  }

  boolean hasRow(int row) {
    return area.firstRow() <= row && row <= area.lastRow();
  }

  SheetExcerpt of(List<Cell> cells) {
    return new SheetExcerpt(
        area.firstRow() + 1,
        area.lastRow() + 1,
        area.firstColumn() + 1,
        area.lastColumn() + 1,
        cells.stream()
            .filter(Cell::visible)
            .filter(each -> each.area().sharesRowWith(area) && each.area().sharesColumnWith(area))
            .map(this::shown)
            .toList());
  }

  private ExcerptCell shown(Cell cell) {
    Area all = cell.area();
    int row = Math.max(all.firstRow(), area.firstRow());
    int column = Math.max(all.firstColumn(), area.firstColumn());
    return new ExcerptCell(
        cell.address(),
        cut(cell.text()),
        row + 1,
        column + 1,
        Math.min(all.lastRow(), area.lastRow()) - row + 1,
        Math.min(all.lastColumn(), area.lastColumn()) - column + 1);
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
  }
}
