package io.jixiao.importer.workbook;

import io.jixiao.schema.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the sheets of a workbook in order. */
public interface GridSink {

  /**
   * A sheet turned out to be long. Whoever can read it row by row returns a sink for its rows (from
   * the first on); null asks for the whole sheet as a grid.
   *
   * @param head its first rows, merged areas not yet known
   */
  @Nullable RowSink longSheet(Grid head);

  /** A sheet, whole; a hidden one is handed over without its cells. */
  void sheet(Grid grid);

  /** A sheet could not be read; the others can. */
  void sheetFailed(String sheetName, Problem problem);

  /** Takes the rows of a long sheet one by one; merged areas are not known. */
  interface RowSink {
    /** Non-empty cells of a row, from left to right. */
    void row(int row, List<Cell> cells);

    void end();
  }
}
