package io.jixiao.importer.drawing;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet while it is drawn. */
public final class Paper {
  private record Placed(Area area, Written what) {}

  private final List<Placed> cells = new ArrayList<>();
  private int nextRow;

  /** The first row below all that was drawn. */
  int nextRow() {
    return nextRow;
  }

  void skipRows(int rows) {
    nextRow += rows;
  }

  void put(int row, int column, int rows, int columns, Written what) {
    put(new Area(row, column, row + rows - 1, column + columns - 1), what);
  }

  private void put(Area area, Written what) {
    nextRow = Math.max(nextRow, area.lastRow() + 1);
    if (!what.shown().isEmpty()) {
      cells.add(new Placed(area, what));
    }
  }

  /** Puts all of {@code other} so that its first cell comes to the given place. */
  void paste(Paper other, int row, int column) {
    for (Placed placed : other.cells) {
      put(moved(placed.area(), row, column), placed.what());
    }
  }

  private static Area moved(Area area, int rows, int columns) {
    return new Area(
        area.firstRow() + rows,
        area.firstColumn() + columns,
        area.lastRow() + rows,
        area.lastColumn() + columns);
  }

  /** A blank column; what goes across it gets wider. */
  void insertColumn(int at) {
    replace(
        area ->
            new Area(
                area.firstRow(),
                area.firstColumn() + (area.firstColumn() >= at ? 1 : 0),
                area.lastRow(),
                area.lastColumn() + (area.lastColumn() >= at ? 1 : 0)));
  }

  /** A blank row; what goes down over it gets higher. */
  void insertRow(int at) {
    replace(
        area ->
            new Area(
                area.firstRow() + (area.firstRow() >= at ? 1 : 0),
                area.firstColumn(),
                area.lastRow() + (area.lastRow() >= at ? 1 : 0),
                area.lastColumn()));
    nextRow++;
  }

  /** Takes all merged areas apart: what they say stays in their first cell. */
  void unmerge() {
    replace(area -> Area.of(area.firstRow(), area.firstColumn()));
  }

  private void replace(UnaryOperator<Area> change) {
    cells.replaceAll(placed -> new Placed(change.apply(placed.area()), placed.what()));
  }

  int columns() {
    return cells.stream().mapToInt(cell -> cell.area().lastColumn() + 1).max().orElse(0);
  }

  public int count() {
    return cells.size();
  }

  /** As the reader of workbooks would give it. */
  public Grid grid(String name) {
    return new Grid(
        name,
        false,
        cells.stream()
            .map(cell -> new Cell(cell.area(), cell.what().shown(), cell.what().number(), true))
            .toList());
  }

  public void into(Sheet sheet) {
    TreeMap<String, CellStyle> styles = new TreeMap<>();
    for (Placed placed : cells) {
      Area area = placed.area();
      org.apache.poi.ss.usermodel.Cell cell =
          CellUtil.getCell(CellUtil.getRow(area.firstRow(), sheet), area.firstColumn());
      if (placed.what().number() == null) {
        cell.setCellValue(placed.what().stored());
      } else {
        cell.setCellValue(placed.what().number().doubleValue());
      }
      cell.setCellStyle(styles.computeIfAbsent(placed.what().format(), f -> style(sheet, f)));
      if (!area.range().equals(area.address())) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn()));
      }
    }
  }

  /** What a program saves as .csv: what the cells show, those of merged areas in the first. */
  public String csv() {
    String[][] shown = new String[nextRow][columns()];
    for (Placed placed : cells) {
      shown[placed.area().firstRow()][placed.area().firstColumn()] = placed.what().stored();
    }
    return Arrays.stream(shown)
        .map(row -> Arrays.stream(row).map(Paper::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n"));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static CellStyle style(Sheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  /** A line a row: {@code A1:C1 text | D1 text}. */
  @Override
  public String toString() {
    return cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.area().firstRow(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(
            row ->
                row.stream()
                    .sorted(java.util.Comparator.comparingInt(c -> c.area().firstColumn()))
                    .map(c -> c.area().range() + " " + c.what().shown().replace("\n", "\\n"))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }
}
