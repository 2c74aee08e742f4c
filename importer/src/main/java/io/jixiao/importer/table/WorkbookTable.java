package io.jixiao.importer.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet. Numbers, truth values, dates and times (UTC) are what they
 * are; a text is a text whatever it looks like. Rows wait on disk: nothing is written before {@link
 * #finish}.
 */
public final class WorkbookTable implements TableWriter {
  /** Without that of the headings. */
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

  /** Spreadsheets know no earlier dates; those are texts. */
  private static final int FIRST_YEAR = 1900;

  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int ROWS_HELD = 100;

  /** In characters. */
  private static final int WIDTH = 18;

  private static final String CUT = "…";
  private static final String DATE = "yyyy-mm-dd";
  private static final String TIME = "yyyy-mm-dd hh:mm:ss";

  private final OutputStream out;
  private final SXSSFWorkbook workbook =
      new SXSSFWorkbook(new XSSFWorkbook(), ROWS_HELD, true, false);
  private final SXSSFSheet sheet;
  private final Map<String, CellStyle> formats = new HashMap<>();
  private final int most;
  private int rows;

  public WorkbookTable(List<String> headings, OutputStream out) {
    this(headings, out, MOST_ROWS);
  }

  WorkbookTable(List<String> headings, OutputStream out, int most) {
    this.out = out;
    this.most = most;
    sheet = workbook.createSheet();
    sheet.setDefaultColumnWidth(WIDTH);
    sheet.createFreezePane(0, 1);
    Row row = sheet.createRow(0);
    CellStyle bold = bold();
    for (String heading : headings) {
      Cell cell = row.createCell(row.getPhysicalNumberOfCells());
      cell.setCellValue(cut(heading));
      cell.setCellStyle(bold);
    }
  }

  /**
   * @throws TooManyRowsException where the sheet is full
   */
  @Override
  public void row(List<? extends @Nullable Object> cells) {
    if (rows == most) {
      throw new TooManyRowsException(most);
    }
    rows++;
    Row row = sheet.createRow(rows);
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i);
      if (value != null) {
        write(value, row.createCell(i));
      }
    }
  }

  @Override
  public void finish() throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private void write(Object value, Cell cell) {
    if (value instanceof BigDecimal number) {
      write(number, cell);
    } else if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof LocalDate date && date.getYear() >= FIRST_YEAR) {
      cell.setCellValue(date);
      cell.setCellStyle(format(DATE));
    } else if (value instanceof Instant time) {
      cell.setCellValue(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
      cell.setCellStyle(format(TIME));
    } else {
      cell.setCellValue(cut(value.toString()));
    }
  }

  /** A spreadsheet reckons with some 15 digits: what has more is exact as a text only. */
  private void write(BigDecimal number, Cell cell) {
    double nearest = number.doubleValue();
    if (Double.isInfinite(nearest) || BigDecimal.valueOf(nearest).compareTo(number) != 0) {
      cell.setCellValue(number.toPlainString());
      return;
    }
    cell.setCellValue(nearest);
    int scale = Math.max(0, number.scale());
    cell.setCellStyle(format(scale == 0 ? "0" : "0." + "0".repeat(Math.min(scale, 30))));
  }

  private CellStyle format(String pattern) {
    return formats.computeIfAbsent(
        pattern,
        unused -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
          return style;
        });
  }

  private CellStyle bold() {
    Font font = workbook.createFont();
    font.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + CUT;
  }
}
