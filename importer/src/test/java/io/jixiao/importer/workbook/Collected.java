package io.jixiao.importer.workbook;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sink that keeps all it is given, and never takes rows of a long sheet. */
class Collected implements GridSink {
  final List<Grid> grids = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  int offered;

  static Collected read(Path file) throws IOException {
    return read(file, ReadLimits.STANDARD);
  }

  static Collected read(Path file, ReadLimits limits) throws IOException {
    Collected collected = new Collected();
    FileKind kind = new ContentSniffer(limits).kind(file);
    new WorkbookReader(limits).read(file, kind, collected, share -> {});
    return collected;
  }

  @Override
  public @Nullable RowSink longSheet(Grid head) {
    offered++;
    return null;
  }

  @Override
  public void sheet(Grid grid) {
    grids.add(grid);
  }

  @Override
  public void sheetFailed(String sheetName, Problem problem) {
    problems.add(problem);
  }

  /** {@code B3:C4 text}, one line a cell; {@code (hidden)} behind what cannot be seen. */
  List<String> lines() {
    return grids.stream()
        .flatMap(grid -> grid.cells().stream())
        .map(cell -> cell.area().range() + " " + cell.text() + (cell.visible() ? "" : " (hidden)"))
        .toList();
  }
}
