package io.jixiao.api.store.lists;

import io.jixiao.api.store.StoreHarness;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Saves the list {@code list}, with one row. */
final class Lists {

  private Lists() {}

  /**
   * Saves it.
   *
   * @param name in its row
   * @param meanwhile runs after the list was looked for and before it is shown
   */
  static void save(StoreHarness store, String importId, String name, Runnable meanwhile) {
    ProjectList list =
        new ProjectList(
            "汇总表", 2024, null, null, List.of(), new Source(null, "a.xlsx", "S", "A1:F9"));
    ProjectListRow row =
        new ProjectListRow(
            "1",
            null,
            name,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            new FieldCell("rows[0]", "S", "A3"));
    Iterator<List<ProjectListRow>> rows =
        Stream.of(List.of(row)).peek(each -> meanwhile.run()).iterator();
    store.listSaver.save(importId, "list", list, 1, name, rows);
  }
}
