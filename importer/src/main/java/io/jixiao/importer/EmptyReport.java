package io.jixiao.importer;

import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a sheet of which no cell was read. */
final class EmptyReport {
  private EmptyReport() {}

  /**
   * @param problem null for a sheet that is not meant to be read, such as a hidden one
   */
  static SheetReport of(String sheet, @Nullable Problem problem) {
    return new SheetReport(sheet, 0, 0, 0, 0, 0, List.of(), List.of(), problem, null);
  }
}
