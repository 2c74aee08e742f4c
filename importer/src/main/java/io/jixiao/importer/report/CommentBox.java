package io.jixiao.importer.report;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;

/** The room of a comment on a sheet: as large as its text needs, whatever the cells beside it. */
final class CommentBox {
  private static final int LETTERS_PER_LINE = 46;
  private static final int WIDTH = 340;
  private static final int LINE_HEIGHT = 18;
  private static final int MARGIN = 12;
  private static final int HIGHEST = 600;

  /** Of the units in which an .xls places things within a cell. */
  private static final int XLS_CELL_WIDTH = 1024;

  private static final int XLS_CELL_HEIGHT = 256;

  /** Hidden rows and columns have no size; so many are passed over. */
  private static final int FARTHEST = 500;

  private final Sheet sheet;

  CommentBox(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Where the comment on a cell is to stand. It begins in the cell: POI takes the corner of a new
   * comment for its cell, and one cell has one comment.
   */
  ClientAnchor at(int row, int column, String text) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(column);
    anchor.setRow1(row);
    setEnd(anchor, text);
    return anchor;
  }

  private void setEnd(ClientAnchor anchor, String text) {
    int lastColumn = lastColumn();
    int column = anchor.getCol1();
    int width = WIDTH;
    for (int n = 0; n < FARTHEST && column < lastColumn && width >= columnWidth(column); n++) {
      width -= columnWidth(column++);
    }
    int lastRow = lastRow();
    int row = anchor.getRow1();
    int height = height(text);
    for (int n = 0; n < FARTHEST && row < lastRow && height >= rowHeight(row); n++) {
      height -= rowHeight(row++);
    }
    anchor.setCol2(column);
    anchor.setRow2(row);
    anchor.setDx2(within(width, columnWidth(column), XLS_CELL_WIDTH));
    anchor.setDy2(within(height, rowHeight(row), XLS_CELL_HEIGHT));
  }

  private static int height(String text) {
    int lines = TextWidth.lines(text, LETTERS_PER_LINE);
    return Math.min(HIGHEST, lines * LINE_HEIGHT + MARGIN);
  }

  private int within(int pixels, int all, int xlsUnits) {
    int inside = Math.max(0, Math.min(pixels, all - 1));
    return isXls() ? inside * xlsUnits / Math.max(1, all) : Units.pixelToEMU(inside);
  }

  private int columnWidth(int column) {
    return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.getColumnWidthInPixels(column));
  }

  private int rowHeight(int row) {
    Row cells = sheet.getRow(row);
    if (cells != null && cells.getZeroHeight()) {
      return 0;
    }
    float points = cells == null ? sheet.getDefaultRowHeightInPoints() : cells.getHeightInPoints();
    return Units.pointsToPixel(points);
  }

  private int lastColumn() {
    return sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
  }

  private int lastRow() {
    return sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
  }

  private boolean isXls() {
    return sheet instanceof HSSFSheet;
  }
}
