package io.jixiao.importer;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.ContentSniffer;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.WorkbookReader;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Has the sheets of one workbook interpreted. */
final class Sheets {
  private Sheets() {}

  static void read(Path file, String name, ReadingSink sink) throws IOException {
    SheetReader interpreter = new SheetInterpreter(FormKnowledge.SHIPPED);
    GridSink sheets =
        new GridSink() {
          @Override
          public @Nullable RowSink longSheet(Grid head) {
            return interpreter.longSheet(head, name, ReadingHints.NONE, sink, ReadAhead.none());
          }

          @Override
          public void sheet(Grid grid) {
            interpreter.sheet(grid, name, ReadingHints.NONE, sink);
          }

          @Override
          public void sheetFailed(String sheet, Problem problem) {
            throw new AssertionError(sheet + ": " + problem);
          }
        };
    new WorkbookReader(ReadLimits.STANDARD)
        .read(file, new ContentSniffer(ReadLimits.STANDARD).kind(file), sheets, share -> {});
  }
}
