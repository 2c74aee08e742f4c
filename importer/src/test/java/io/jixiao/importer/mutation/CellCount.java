package io.jixiao.importer.mutation;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.ContentSniffer;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.importer.workbook.WorkbookReader;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the visible cells of a workbook that are not empty, without reading forms. */
final class CellCount implements GridSink {
  private final Map<String, Integer> visible = new TreeMap<>();

  /** By sheet; of an archive, or where nothing can be read, nothing. */
  static Map<String, Integer> of(Path file) throws IOException {
    CellCount count = new CellCount();
    try {
      FileKind kind = new ContentSniffer(ReadLimits.STANDARD).kind(file);
      if (kind != FileKind.ARCHIVE) {
        new WorkbookReader(ReadLimits.STANDARD).read(file, kind, count, share -> {});
      }
    } catch (UnreadableFileException e) {
      // Sheets before the fault count all the same.
    }
    return count.visible;
  }

  @Override
  public @Nullable RowSink longSheet(Grid head) {
    return null;
  }

  @Override
  public void sheet(Grid grid) {
    int cells = (int) grid.cells().stream().filter(Cell::visible).count();
    visible.merge(grid.sheetName(), cells, Integer::sum);
  }

  @Override
  public void sheetFailed(String sheetName, Problem problem) {
    visible.merge(sheetName, 0, Integer::sum);
  }
}
