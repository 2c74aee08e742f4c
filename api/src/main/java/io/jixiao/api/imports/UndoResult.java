package io.jixiao.api.imports;

import io.jixiao.schema.report.Problem;
import java.util.List;

/**
 * What came of undoing an import.
 *
 * @param reversed projects that are as they were before
 * @param kept projects that stay, since something later builds on them
 * @param problems why projects and lists stay, the first of them
 */
record UndoResult(String importId, int reversed, int kept, int failed, List<Problem> problems) {

  UndoResult {
    problems = List.copyOf(problems);
  }
}
