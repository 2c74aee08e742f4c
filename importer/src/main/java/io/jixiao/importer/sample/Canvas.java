package io.jixiao.importer.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Draws one form on a sheet. Layouts say what stands in which block of the form; the canvas decides
 * where that is on the sheet and whether a figure becomes a text, a number or a formula.
 */
final class Canvas {
  private static final int WIDTH_UNITS_PER_CHARACTER = 256;
  private static final double POINTS_PER_LINE = 14;

  private final Sheet sheet;
  private final Look look;
  private final Figures figures;
  private final Spacing spacing;
  private int lastRow;

  Canvas(Sheet sheet, Look look, Figures figures, Spacing spacing) {
    this.sheet = sheet;
    this.look = look;
    this.figures = figures;
    this.spacing = spacing;
  }

  /** Widths of the form's columns, in characters. */
  void columns(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(spacing.column(column), characters[column] * WIDTH_UNITS_PER_CHARACTER);
    }
  }

  void title(Block block, String text) {
    write(block, text, look.title());
  }

  /** A line outside the table. */
  void line(Block block, String text) {
    write(block, text, look.line());
  }

  /** A label, or a text that is short. */
  void label(Block block, String text) {
    write(block, text, look.cell("General", HorizontalAlignment.CENTER));
  }

  /** Running text. */
  void prose(Block block, String text) {
    write(block, text, look.cell("General", HorizontalAlignment.LEFT));
  }

  /** What was filled in: a figure where it is one, else a text. */
  void value(Block block, String text) {
    Optional<PrintedNumber> number = figures.areText() ? Optional.empty() : PrintedNumber.of(text);
    if (number.isEmpty()) {
      write(block, text, look.cell(Look.TEXT, HorizontalAlignment.CENTER));
      return;
    }
    anchor(block, format(number.get())).setCellValue(number.get().value().doubleValue());
  }

  /**
   * A figure that spreadsheets compute where figures are formulas.
   *
   * @param formula with {@code {0}}, {@code {1}} for the cells of {@code operands}
   */
  void computed(Block block, String text, String formula, Block... operands) {
    Optional<PrintedNumber> number = PrintedNumber.of(text);
    if (!figures.areComputed() || number.isEmpty()) {
      value(block, text);
      return;
    }
    String filled = formula;
    for (int i = 0; i < operands.length; i++) {
      filled = filled.replace("{" + i + "}", address(operands[i]));
    }
    anchor(block, format(number.get())).setCellFormula(filled);
  }

  /** An execution rate: executed by budget, in percent with or without its sign. */
  void rate(Block block, String text, Block executed, Block budget) {
    boolean signed = text.endsWith("%");
    int places = decimals(text) + (signed ? 2 : 0);
    computed(
        block,
        text,
        "ROUND({0}/{1}" + (signed ? "" : "*100") + "," + places + ")",
        executed,
        budget);
  }

  /** A sum of cells; a plain value where there are none. */
  void sum(Block block, String text, Block... parts) {
    if (parts.length == 0) {
      value(block, text);
      return;
    }
    StringBuilder formula = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      formula.append(i == 0 ? "" : "+").append('{').append(i).append('}');
    }
    computed(block, text, formula.toString(), parts);
  }

  /** How many rows of the sheet are in use up to the end of this form. */
  int height() {
    return lastRow + 1;
  }

  private static int decimals(String text) {
    return PrintedNumber.of(text)
        .map(PrintedNumber::format)
        .map(format -> format.contains(".") ? format.replaceAll("[^.]*\\.(0*).*", "$1") : "")
        .orElse("")
        .length();
  }

  private CellStyle format(PrintedNumber number) {
    boolean plain = number.value().scale() == 0 && number.format().equals("0");
    return look.cell(plain ? "General" : number.format(), HorizontalAlignment.CENTER);
  }

  private void write(Block block, String text, CellStyle style) {
    Cell cell = anchor(block, style);
    if (text.isEmpty()) {
      return;
    }
    cell.setCellValue(text);
    raise(block, text);
  }

  private Cell anchor(Block block, CellStyle style) {
    int top = spacing.row(block.row());
    int bottom = spacing.row(block.lastRow());
    int left = spacing.column(block.column());
    int right = spacing.column(block.lastColumn());
    lastRow = Math.max(lastRow, bottom);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        cell(row, column).setCellStyle(style);
      }
    }
    if (top < bottom || left < right) {
      sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
    return cell(top, left);
  }

  private Cell cell(int rowIndex, int columnIndex) {
    Row row = sheet.getRow(rowIndex);
    if (row == null) {
      row = sheet.createRow(rowIndex);
    }
    Cell cell = row.getCell(columnIndex);
    return cell == null ? row.createCell(columnIndex) : cell;
  }

  /** Spreadsheets do not fit the height of merged areas: long texts would be cut off. */
  private void raise(Block block, String text) {
    if (block.rows() > 1) {
      return;
    }
    int width = 0;
    for (int column = block.column(); column <= block.lastColumn(); column++) {
      width += sheet.getColumnWidth(spacing.column(column)) / WIDTH_UNITS_PER_CHARACTER;
    }
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += 1 + 2 * line.length() / Math.max(width, 1);
    }
    Row row = sheet.getRow(spacing.row(block.row()));
    double needed = Math.min(lines * POINTS_PER_LINE + 4, 400);
    if (lines > 1 && row.getHeightInPoints() < needed) {
      row.setHeightInPoints(BigDecimal.valueOf(needed).floatValue());
    }
  }

  private String address(Block block) {
    return new CellReference(spacing.row(block.row()), spacing.column(block.column()))
        .formatAsString();
  }
}
