package io.jixiao.importer.sample;

import java.util.List;

/**
 * A kind of department that every place has.
 *
 * @param units those who carry its projects out
 */
record GeneratedDepartment(String name, List<String> units, List<Work> works) {

  /**
   * What its projects do.
   *
   * @param thing what is counted, in which {@code unit}
   * @param usual about how many of it a project has
   * @param effect in words
   */
  record Work(String name, String thing, String unit, int usual, String effect) {}

  static List<GeneratedDepartment> all() {
    return Node.listIn("generated-departments.yaml").stream()
        .map(
            node ->
                new GeneratedDepartment(
                    node.text("name"),
                    node.texts("units"),
                    node.rows("works").stream().map(GeneratedDepartment::work).toList()))
        .toList();
  }

  private static Work work(List<String> row) {
    return new Work(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), row.get(4));
  }
}
