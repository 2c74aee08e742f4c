package io.jixiao.importer.blank;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

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

  /** Labels by what they mean, whatever a region calls it. */
  static Predicate<String> label(Term... terms) {
    return text -> Stream.of(terms).anyMatch(Vocabulary.general().terms(text)::contains);
  }

  /** Labels by their words. */
  static Predicate<String> label(String regex) {
    return text -> compact(text).matches(regex + "[:：]?");
  }

  /** Behind the colon of the label, or into the empty cell below or beside it. */
  void fill(Predicate<String> label, String value) {
    for (Cell cell : texts(label)) {
      if (cell.getStringCellValue().matches("(?s).*[:：]")) {
        cell.setCellValue(cell.getStringCellValue() + value);
      } else {
        Stream.of(below(cell), right(cell))
            .filter(each -> each != null && each.getCellType() == CellType.BLANK)
            .findFirst()
            .ifPresent(each -> each.setCellValue(value));
      }
    }
  }

  /** The column that the first of {@code headings} heads in the row of {@code anchor} or below. */
  int column(Term anchor, Term... headings) {
    int row = row(anchor);
    return Stream.of(headings)
        .flatMap(heading -> texts(label(heading)).stream())
        .filter(cell -> row <= cell.getRowIndex() && cell.getRowIndex() <= row + 1)
        .findFirst()
        .orElseThrow(() -> new AssertionError(List.of(headings)))
        .getColumnIndex();
  }

  int row(Term label) {
    return texts(label(label)).get(0).getRowIndex();
  }

  /** The first row below {@code row} in which the column is to be filled in. */
  int firstEntry(int row, int column) {
    int entry = row + 1;
    while (sheet.getRow(entry).getCell(column).getCellType() != CellType.BLANK
        || below(sheet.getRow(row).getCell(column)).getRowIndex() > entry) {
      entry++;
    }
    return entry;
  }

  /** The first row of each label in the column. */
  List<Integer> firstRows(int column, Set<String> labels) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    texts(text -> labels.contains(compact(text))).stream()
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

  private @Nullable Cell right(Cell label) {
    return label.getRow().getCell(area(label).getLastColumn() + 1);
  }

  private @Nullable Cell below(Cell label) {
    Row next = sheet.getRow(area(label).getLastRow() + 1);
    return next == null ? null : next.getCell(label.getColumnIndex());
  }

  private CellRangeAddress area(Cell cell) {
    return sheet.getMergedRegions().stream()
        .filter(area -> area.isInRange(cell))
        .findFirst()
        .orElse(
            new CellRangeAddress(
                cell.getRowIndex(),
                cell.getRowIndex(),
                cell.getColumnIndex(),
                cell.getColumnIndex()));
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

  static String compact(String text) {
    return text.replaceAll("\\s", "");
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
