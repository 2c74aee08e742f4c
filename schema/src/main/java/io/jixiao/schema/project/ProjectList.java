package io.jixiao.schema.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department's summary list: one row a project, no indicators. Not projects: they would count
 * twice.
 */
public record ProjectList(
    @Nullable String title,
    @Nullable Integer fiscalYear,
    @Nullable Organisation department,
    @Nullable String amountUnit,
    List<ProjectListRow> rows,
    Source source) {

  public ProjectList {
    rows = List.copyOf(rows);
  }
}
