package io.jixiao.importer.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Draws one form on a sheet. Layouts say what stands in which block of the form; the canvas decides
 * where that is on the sheet and whether a figure becomes a text, a number or a formula.
 */
public final class Canvas {
  private static final int WIDTH_UNITS_PER_CHARACTER = 256;
  private static final double POINTS_PER_LINE = 14;

  private final Sheet sheet;
  private final Look look;
  private final Figures figures;
  private final Spacing spacing;
  private int lastRow;

  public Canvas(Sheet sheet, Look look, Figures figures, Spacing spacing) {
    this.sheet = sheet;
    this.look = look;
    this.figures = figures;
    this.spacing = spacing;
  }

  /** Widths of the form's columns, in characters. */
  public void columns(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(spacing.column(column), characters[column] * WIDTH_UNITS_PER_CHARACTER);
    }
  }

  public void title(Block block, String text) {
    write(block, text, look.title());
  }

  /** A line outside the table. */
  public void line(Block block, String text) {
    write(block, text, look.line());
  }

  /** A label, or a text that is short. */
  public void label(Block block, String text) {
    write(block, text, look.cell(Look.GENERAL, HorizontalAlignment.CENTER));
  }

  /** Running text. */
  public void prose(Block block, String text) {
    write(block, text, look.cell(Look.GENERAL, HorizontalAlignment.LEFT));
  }

  /** What was filled in: a figure where it is one, else a text. */
  public void value(Block block, String text) {
    value(block, text, null);
  }

  /**
   * What was filled in, where more is known than is shown.
   *
   * @param exact the figure behind the text; null where the text says all of it
   */
  void value(Block block, String text, @Nullable BigDecimal exact) {
    Optional<PrintedNumber> number =
        figures.areText()
            ? Optional.empty()
            : PrintedNumber.of(text).map(shown -> exact == null ? shown : shown.of(exact));
    if (number.isEmpty()) {
      write(block, text, look.cell(Look.TEXT, HorizontalAlignment.CENTER));
      return;
    }
    anchor(block, format(number.get())).setCellValue(number.get().value().doubleValue());
  }

  /** A text of that look. */
  void text(Block block, Style style, String text) {
    switch (style) {
      case TITLE -> title(block, text);
      case LINE -> line(block, text);
      case LABEL -> label(block, text);
      case VALUE -> value(block, text);
      case PROSE -> prose(block, text);
    }
  }

  /** A cell for a person to fill in. */
  void entry(Block block, String format, Style style) {
    var unused =
        anchor(
            block,
            look.cell(
                format,
                style == Style.PROSE ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER));
  }

  /** A formula on a form to be filled in; {@code {0}} is the first of {@code operands}. */
  void formula(Block block, String formula, String format, Block... operands) {
    anchor(block, look.cell(format, HorizontalAlignment.CENTER))
        .setCellFormula(filled(formula, operands));
  }

  /** {@code {0},{1}}: the operands of a formula, one by one. */
  static String list(int operands) {
    return IntStream.range(0, operands)
        .mapToObj(i -> "{" + i + "}")
        .collect(Collectors.joining(","));
  }

  /** Lets a person choose, and nothing else. */
  void choices(Block block, List<String> choices) {
    validate(block, choices, true);
  }

  /** Lets a person choose, or write something else. */
  void suggestions(Block block, List<String> choices) {
    validate(block, choices, false);
  }

  private void validate(Block block, List<String> choices, boolean only) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(
                spacing.row(block.row()),
                spacing.row(block.row()),
                spacing.column(block.column()),
                spacing.column(block.column())));
    validation.setShowErrorBox(only);
    validation.setEmptyCellAllowed(true);
    // In the file format this says that the arrow is hidden; the library has it the right way.
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  /** The height of rows unless they hold more. */
  void rowsAtLeast(float points) {
    sheet.setDefaultRowHeightInPoints(points);
  }

  /** Makes the row at least so high. */
  void raise(Block block, float points) {
    Row row = sheet.getRow(spacing.row(block.row()));
    if (row.getHeightInPoints() < points) {
      row.setHeightInPoints(points);
    }
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
    anchor(block, format(number.get())).setCellFormula(filled(formula, operands));
  }

  private String filled(String formula, Block... operands) {
    String filled = formula;
    for (int i = 0; i < operands.length; i++) {
      filled = filled.replace("{" + i + "}", address(operands[i]));
    }
    return filled;
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
  public int height() {
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
    return look.cell(plain ? Look.GENERAL : number.format(), HorizontalAlignment.CENTER);
  }

  private void write(Block block, String text, CellStyle style) {
    Cell cell = anchor(block, style);
    if (text.isEmpty()) {
      return;
    }
    cell.setCellValue(StoredText.of(text));
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
