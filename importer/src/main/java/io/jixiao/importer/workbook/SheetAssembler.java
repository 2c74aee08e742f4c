package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.report.Problem;
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
  private long heldText;
  private int lastRow;
  private boolean offered;
  private @Nullable Problem tooLarge;
  private long used;
  private GridSink.@Nullable RowSink rowSink;

  SheetAssembler(String name, HiddenParts hidden, ReadLimits limits, GridSink sink) {
    this.name = name;
    this.hidden = hidden;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * Counts cells that the file spells out, whatever they hold.
   *
   * @return whether more rows are wanted
   */
  boolean use(long more) {
    used += more;
    if (used > limits.usedRange()) {
      leftCellsOut();
    }
    return tooLarge == null;
  }

  /** The sheet spells out more cells than the limit allows. */
  void leftCellsOut() {
    giveUp(FileProblem.SHEET_RANGE_TOO_LARGE.on(name, Long.toString(limits.usedRange())));
  }

  /**
   * @param cells the non-empty cells of the row, from left to right
   */
  void row(int row, List<Cell> cells) {
    if (cells.isEmpty() || tooLarge != null) {
      return;
    }
    if (rowSink != null) {
      rowSink.row(row, cells);
      return;
    }
    rows.add(cells);
    held += cells.size();
    cells.forEach(cell -> heldText += cell.text().length());
    lastRow = Math.max(lastRow, row);
    if (!offered && rows.size() > limits.longSheetRows()) {
      offer();
    }
    if (held > limits.cellsPerSheet()) {
      giveUp(tooManyCells());
    } else if (heldText > limits.textBytes()) {
      String limit = ReadLimits.megabytes(limits.textBytes());
      giveUp(FileProblem.SHEET_TEXT_TOO_LARGE.on(name, limit));
    }
  }

  void merged(Area area) {
    if (rowSink != null || tooLarge != null) {
      return;
    }
    merged.add(area);
    if (merged.size() > limits.cellsPerSheet()) {
      giveUp(tooManyCells());
    }
  }

  void end() {
    if (merged.rowsTouched(lastRow) > (long) ROWS_TOUCHED_PER_CELL * limits.cellsPerSheet()) {
      giveUp(tooManyCells());
    }
    if (tooLarge != null) {
      sink.sheetFailed(name, tooLarge);
      return;
    }
    if (rowSink != null) {
      rowSink.end();
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
      heldText = 0;
    }
  }

  private void giveUp(Problem problem) {
    tooLarge = problem;
    rows.clear();
    merged.clear();
  }

  private Problem tooManyCells() {
    return FileProblem.SHEET_TOO_LARGE.on(name, Integer.toString(limits.cellsPerSheet()));
  }

  private List<Cell> cells() {
    return rows.stream().flatMap(List::stream).toList();
  }
}
