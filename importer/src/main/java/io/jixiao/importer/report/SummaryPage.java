package io.jixiao.importer.report;

import io.jixiao.schema.text.Text;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A sheet written from top to bottom. Whatever a text begins with, it is stored as a text and never
 * as a formula.
 */
final class SummaryPage {
  private static final double LINE_POINTS = 15;
  private static final float TITLE_POINTS = 24;
  private static final int MOST_LINES = 20;
  private static final int LETTER = 256;

  private final Sheet sheet;
  private final CellStyle plain;
  private final CellStyle title;
  private final CellStyle heading;
  private final CellStyle link;
  private final CellStyle linkedLine;
  private int[] widths = {};
  private int next;

  SummaryPage(Sheet sheet) {
    this.sheet = sheet;
    Workbook book = sheet.getWorkbook();
    plain = book.createCellStyle();
    plain.setWrapText(true);
    plain.setVerticalAlignment(VerticalAlignment.TOP);
    title = book.createCellStyle();
    title.setFont(font(book, true, (short) 14));
    heading = book.createCellStyle();
    heading.cloneStyleFrom(plain);
    heading.setFont(font(book, true, (short) 11));
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setBorderBottom(BorderStyle.THIN);
    link = book.createCellStyle();
    link.cloneStyleFrom(plain);
    Font blue = font(book, false, (short) 11);
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.BLUE.getIndex());
    link.setFont(blue);
    linkedLine = book.createCellStyle();
    linkedLine.setFont(blue);
    printOnOnePageWidth();
  }

  private void printOnOnePageWidth() {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static Font font(Workbook book, boolean bold, short points) {
    Font font = book.createFont();
    font.setBold(bold);
    font.setFontHeightInPoints(points);
    return font;
  }

  /** The number of the row that comes next, as people count. */
  int nextRow() {
    return next + 1;
  }

  void columns(int... letters) {
    widths = letters.clone();
    for (int column = 0; column < letters.length; column++) {
      sheet.setColumnWidth(column, letters[column] * LETTER);
    }
  }

  void title(Text text) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(TITLE_POINTS);
    Cell unused = put(row, 0, text.zh() + "　" + text.en(), title);
  }

  /** A line across all columns. */
  void line(String text) {
    Cell cell = sheet.createRow(next++).createCell(0);
    cell.setCellValue(Shortened.of(text));
  }

  /** A line in each language. */
  void line(Text text) {
    line(text.zh());
    line(text.en());
  }

  void linkedLine(Text text, String target) {
    Cell cell = put(sheet.createRow(next++), 0, text.zh() + "　" + text.en(), plain);
    link(cell, target);
    cell.setCellStyle(linkedLine);
  }

  void blank() {
    next++;
  }

  void heading(Text... labels) {
    Row row = sheet.createRow(next++);
    for (int column = 0; column < labels.length; column++) {
      Text label = labels[column];
      put(row, column, label.zh() + "\n" + label.en(), heading);
    }
    row.setHeightInPoints((float) (2 * LINE_POINTS));
  }

  /** What stands above stays in view. */
  void freeze() {
    sheet.createFreezePane(0, next);
  }

  Row row(String... texts) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int column = 0; column < texts.length; column++) {
      String text = Shortened.of(texts[column]);
      put(row, column, text, plain);
      lines = Math.max(lines, TextWidth.lines(text, widths[column] - 1));
    }
    row.setHeightInPoints((float) (Math.min(MOST_LINES, lines) * LINE_POINTS));
    return row;
  }

  void link(Cell cell, String target) {
    Hyperlink made =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    made.setAddress(target);
    cell.setHyperlink(made);
    cell.setCellStyle(link);
  }

  private static Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }

  Sheet sheet() {
    return sheet;
  }
}
