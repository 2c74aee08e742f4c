package io.jixiao.schema.audit.list;

import io.jixiao.schema.project.ProjectListRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a summary list and what the list says of all of them.
 *
 * @param department 主管部门; null where the list names none
 */
public record ListRows(
    @Nullable String title, @Nullable String department, List<ProjectListRow> rows) {

  public ListRows {
    rows = List.copyOf(rows);
  }
}
