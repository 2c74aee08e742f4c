package io.jixiao.api.imports;

import io.jixiao.schema.report.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of the upload.
 *
 * @param problem why it could not be read, or not to its end
 * @param unreadSheet the first of its sheets that could not be read; null where all were
 */
record ReadFile(String name, @Nullable Problem problem, @Nullable String unreadSheet) {

  /** Whether a part of it is missing from what was read. */
  boolean incomplete() {
    return problem != null || unreadSheet != null;
  }
}
