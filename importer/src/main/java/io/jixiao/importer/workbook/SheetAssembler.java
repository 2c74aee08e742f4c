package io.jixiao.importer.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts one sheet together from its rows and, later, its merged areas. A long sheet is offered to
 * the sink row by row; whatever must be held is held within the limits.
 */
final class SheetAssembler {
  /** Rows that merged areas may touch, for each cell that a sheet may have. */
  private static final int ROWS_TOUCHED_PER_CELL = 10;

  private final String name;
  private final ReadLimits limits;
  private final HiddenParts hidden;
  private final GridSink sink;
  private final MergedAreas merged = new MergedAreas();
  private final List<List<Cell>> rows = new ArrayList<>();
  private int held;
  private int lastRow;
  private boolean offered;
  private boolean tooLarge;
  private GridSink.@Nullable RowSink rowSink;

  SheetAssembler(String name, HiddenParts hidden, ReadLimits limits, GridSink sink) {
    this.name = name;
    this.hidden = hidden;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * @param cells the non-empty cells of the row, from left to right
   */
  void row(int row, List<Cell> cells) {
    if (cells.isEmpty() || tooLarge) {
      return;
    }
    if (rowSink != null) {
      rowSink.row(row, cells);
      return;
    }
    rows.add(cells);
    held += cells.size();
    lastRow = Math.max(lastRow, row);
    if (!offered && rows.size() > limits.longSheetRows()) {
      offer();
    }
    if (held > limits.cellsPerSheet()) {
      giveUp();
    }
  }

  void merged(Area area) {
    if (rowSink != null || tooLarge) {
      return;
    }
    merged.add(area);
    if (merged.size() > limits.cellsPerSheet()) {
      giveUp();
    }
  }

  void end() {
    if (rowSink != null) {
      rowSink.end();
      return;
    }
    if (merged.rowsTouched(lastRow) > (long) ROWS_TOUCHED_PER_CELL * limits.cellsPerSheet()) {
      giveUp();
    }
    if (tooLarge) {
      String limit = Integer.toString(limits.cellsPerSheet());
      sink.sheetFailed(name, FileProblem.SHEET_TOO_LARGE.on(name, limit));
      return;
    }
    sink.sheet(new Grid(name, false, merged.laidOver(cells(), hidden)));
  }

  private void offer() {
    offered = true;
    rowSink = sink.longSheet(new Grid(name, false, cells()));
    if (rowSink != null) {
      for (List<Cell> row : rows) {
        rowSink.row(row.get(0).row(), row);
      }
      rows.clear();
      held = 0;
    }
  }

  private void giveUp() {
    tooLarge = true;
    rows.clear();
  }

  private List<Cell> cells() {
    return rows.stream().flatMap(List::stream).toList();
  }
}
