package io.jixiao.importer.blank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in an empty form as a clerk does: looks for the labels and writes beside or below them. */
final class Clerk implements AutoCloseable {
  private final XSSFWorkbook workbook;
  private final Sheet sheet;

  Clerk(byte[] form) throws IOException {
    workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
    sheet = workbook.getSheetAt(0);
  }

  /** Spreadsheets compute as one types. */
  byte[] saved() throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  void year(int year) {
    for (Cell cell : texts(text -> text.matches("[（(]\\s+年度[）)]"))) {
      cell.setCellValue(cell.getStringCellValue().replaceAll("\\s+", String.valueOf(year)));
    }
  }

  /** Beside the label, or behind its colon. */
  void beside(String label, String value) {
    for (Cell cell : texts(text -> compact(text).matches(label + "[:：]?"))) {
      if (cell.getStringCellValue().matches("(?s).*[:：]")) {
        cell.setCellValue(cell.getStringCellValue() + value);
      } else {
        right(cell).setCellValue(value);
      }
    }
  }

  void below(String label, String value) {
    for (Cell cell : texts(text -> compact(text).matches(label))) {
      Row next = sheet.getRow(cell.getRowIndex() + 1);
      Cell below = next.getCell(cell.getColumnIndex());
      if (below.getCellType() == CellType.BLANK) {
        below.setCellValue(value);
      }
    }
  }

  /** The column that is headed so in the row of {@code anchor}, or below it. */
  int column(String anchor, String heading) {
    int row = row(anchor);
    return texts(text -> compact(text).matches(heading)).stream()
        .filter(cell -> row <= cell.getRowIndex() && cell.getRowIndex() <= row + 1)
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading))
        .getColumnIndex();
  }

  int row(String label) {
    return texts(text -> compact(text).matches(label)).get(0).getRowIndex();
  }

  /** The rows whose labels match. */
  List<Integer> rows(String label) {
    return texts(text -> compact(text).matches(label)).stream().map(Cell::getRowIndex).toList();
  }

  /** The first row of each label in the column. */
  List<Integer> firstRows(int column, String label) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    texts(text -> compact(text).matches(label)).stream()
        .filter(cell -> cell.getColumnIndex() == column)
        .forEach(cell -> rows.putIfAbsent(cell.getStringCellValue(), cell.getRowIndex()));
    return List.copyOf(rows.values());
  }

  void put(int row, int column, String text) {
    Cell cell = sheet.getRow(row).getCell(column);
    cell.setCellValue(
        cell.getCellType() == CellType.STRING ? cell.getStringCellValue() + text : text);
  }

  void put(int row, int column, double figure) {
    sheet.getRow(row).getCell(column).setCellValue(figure);
  }

  /** What formulas show. */
  List<String> results() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    List<String> results = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.FORMULA) {
                    results.add(
                        cell.getCachedFormulaResultType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : cell.getCachedFormulaResultType() + " in " + cell.getAddress());
                  }
                }));
    return results;
  }

  int choices() {
    return sheet.getDataValidations().size();
  }

  private Cell right(Cell label) {
    int last =
        sheet.getMergedRegions().stream()
            .filter(area -> area.isInRange(label))
            .mapToInt(CellRangeAddress::getLastColumn)
            .findFirst()
            .orElse(label.getColumnIndex());
    return label.getRow().getCell(last + 1);
  }

  private List<Cell> texts(Predicate<String> wanted) {
    List<Cell> found = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING
                      && wanted.test(cell.getStringCellValue())) {
                    found.add(cell);
                  }
                }));
    return found;
  }

  private static String compact(String text) {
    return text.replaceAll("\\s", "");
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
