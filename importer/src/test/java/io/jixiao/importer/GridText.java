package io.jixiao.importer;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a sheet as text: a line is a row, {@code |} parts its columns, {@code <} merges a column
 * into the one to its left, {@code ^} into the cell above, nothing is an empty cell.
 */
final class GridText {
  private GridText() {}

  static Grid grid(String drawing) {
    return grid("表", drawing);
  }

  static Grid grid(String sheetName, String drawing) {
    List<String[]> rows =
        drawing.lines().map(line -> line.split("\\|", -1)).map(GridText::stripped).toList();
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        String text = rows.get(row)[column];
        if (!text.isEmpty() && !text.equals("<") && !text.equals("^")) {
          Area area =
              new Area(row, column, lastRow(rows, row, column), lastColumn(rows, row, column));
          cells.add(new Cell(area, text.replace("\\n", "\n"), null, true));
        }
      }
    }
    return new Grid(sheetName, false, cells);
  }

  private static String[] stripped(String[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i].strip();
    }
    return row;
  }

  private static int lastColumn(List<String[]> rows, int row, int column) {
    int last = column;
    while (last + 1 < rows.get(row).length && rows.get(row)[last + 1].equals("<")) {
      last++;
    }
    return last;
  }

  private static int lastRow(List<String[]> rows, int row, int column) {
    int last = row;
    while (last + 1 < rows.size()
        && column < rows.get(last + 1).length
        && rows.get(last + 1)[column].equals("^")) {
      last++;
    }
    return last;
  }
}
