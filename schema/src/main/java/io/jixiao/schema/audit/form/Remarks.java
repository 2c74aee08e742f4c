package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.audit.Severity;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the findings about one form and knows the cells that they are about. */
final class Remarks {
  private final Project project;
  private final Map<String, String> cells;
  private final List<Finding> findings = new ArrayList<>();

  Remarks(Project project) {
    this.project = project;
    this.cells = new HashMap<>(2 * project.cells().size());
    for (FieldCell cell : project.cells()) {
      cells.putIfAbsent(cell.path(), cell.cell());
    }
  }

  /**
   * Raises a finding at the cell of a field.
   *
   * @param path the field concerned, null for the form as a whole
   * @param arguments one for each of the code's parameters, as {@link FindingCode#raise} takes them
   */
  void raise(FindingCode code, @Nullable String path, Object... arguments) {
    findings.add(code.raise(path, project.source().sheet(), cell(path), arguments));
  }

  /** The same with another severity than the code has as a rule. */
  void raise(Severity severity, FindingCode code, String path, Object... arguments) {
    findings.add(code.raise(path, project.source().sheet(), cell(path), arguments).as(severity));
  }

  /** Raises one finding about all rows at the cell of a field of the first; none about none. */
  void raise(FindingCode code, Rows rows, String field, Object... arguments) {
    if (!rows.isEmpty()) {
      findings.add(
          code.raise("indicators", project.source().sheet(), cell(rows.first(field)), arguments));
    }
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The cell of the field itself, else that of the row or block it belongs to. */
  private @Nullable String cell(@Nullable String path) {
    for (String field = path; field != null; field = parent(field)) {
      String cell = printed(field);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** A row is where its name or label stands. */
  private @Nullable String printed(String field) {
    for (String part : List.of("", ".name", ".label")) {
      String cell = cells.get(field + part);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  private static @Nullable String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? null : path.substring(0, dot);
  }
}
