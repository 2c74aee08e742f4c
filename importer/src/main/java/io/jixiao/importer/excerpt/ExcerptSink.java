package io.jixiao.importer.excerpt;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Waits for a sheet; once its rows have come it wants no more and says so by {@link Found}. */
final class ExcerptSink implements GridSink {
  private final String sheet;
  private final ExcerptWindow window;
  private @Nullable SheetExcerpt excerpt;

  ExcerptSink(String sheet, ExcerptWindow window) {
    this.sheet = sheet;
    this.window = window;
  }

  SheetExcerpt excerpt() {
    return Objects.requireNonNull(excerpt, "nothing was found");
  }

  @Override
  public RowSink longSheet(Grid head) {
    return head.sheetName().equals(sheet) ? new Rows() : new NoRows();
  }

  @Override
  public void sheet(Grid grid) {
    if (grid.sheetName().equals(sheet)) {
      found(grid.cells());
    }
  }

  @Override
  public void sheetFailed(String sheetName, Problem problem) {}

  private void found(List<Cell> cells) {
    excerpt = window.of(cells);
    throw new Found();
  }

  /** A long sheet is never in memory; its merged areas are not known. */
  private final class Rows implements RowSink {
    private final List<Cell> cells = new ArrayList<>();

    @Override
    public void row(int row, List<Cell> of) {
      if (window.hasRow(row)) {
        cells.addAll(of);
      } else if (row > window.area().lastRow()) {
        found(cells);
      }
    }

    @Override
    public void end() {
      found(cells);
    }
  }

  private static final class NoRows implements RowSink {
    @Override
    public void row(int row, List<Cell> cells) {}

    @Override
    public void end() {}
  }

  /** Ends the reading early. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;

    Found() {
      super("found", null, false, false);
    }
  }
}
