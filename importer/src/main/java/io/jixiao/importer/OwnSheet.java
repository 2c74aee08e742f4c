package io.jixiao.importer;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.report.SheetReport;
import java.util.List;

/**
 * A summary sheet of ours that came back with its workbook. It is left out, and the report says so;
 * its cells are known, so they count as labels.
 */
final class OwnSheet implements GridSink.RowSink {
  private final String name;
  private final FoundCounter sink;
  private int cells;

  OwnSheet(String name, FoundCounter sink) {
    this.name = name;
    this.sink = sink;
  }

  static void leftOut(Grid grid, FoundCounter sink) {
    OwnSheet sheet = new OwnSheet(grid.sheetName(), sink);
    sheet.row(0, grid.cells());
    sheet.end();
  }

  @Override
  public void row(int row, List<Cell> read) {
    cells += (int) read.stream().filter(Cell::visible).count();
  }

  @Override
  public void end() {
    sink.ownSheet(
        new SheetReport(
            name,
            0,
            cells,
            0,
            cells,
            0,
            List.of(),
            List.of(),
            FileProblem.SHEET_OF_REMARKS.on(name, name),
            null));
  }
}
