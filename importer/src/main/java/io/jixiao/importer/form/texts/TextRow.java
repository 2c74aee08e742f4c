package io.jixiao.importer.form.texts;

import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of words.
 *
 * @param label what the row is about: under the first heading, or in front of it
 * @param values by their headings, without the label
 */
record TextRow(Cell label, Map<Cell, Cell> values) {
  private static final int LONGEST_LABEL = 40;

  /** The row that {@code cells} make; null where one of them stands under no heading. */
  static @Nullable TextRow of(List<Cell> headings, List<Cell> cells) {
    if (cells.size() < 2 || cells.get(0).text().length() > LONGEST_LABEL) {
      return null;
    }
    Cell label = cells.get(0);
    if (label.column() > headings.get(0).column()) {
      return null;
    }
    Map<Cell, Cell> values = new LinkedHashMap<>();
    for (Cell cell : cells.subList(1, cells.size())) {
      Cell heading = over(headings, cell);
      if (heading == null) {
        return null;
      }
      values.put(heading, cell);
    }
    boolean underHeading = label.column() == headings.get(0).column();
    return underHeading && over(headings, label) == null ? null : new TextRow(label, values);
  }

  private static @Nullable Cell over(List<Cell> headings, Cell cell) {
    return headings.stream()
        .filter(
            heading ->
                heading.column() == cell.column()
                    && heading.area().lastColumn() == cell.area().lastColumn())
        .findFirst()
        .orElse(null);
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(values.values());
    cells.add(0, label);
    return cells;
  }

  /** The goal that the row states; null where its headings speak of none or of something else. */
  @Nullable RawGoal goal() {
    Cell expected = null;
    Cell actual = null;
    for (Map.Entry<Cell, Cell> each : values.entrySet()) {
      String heading = LabelKey.of(each.getKey().text());
      if (heading.contains("完成") || heading.contains("实现")) {
        actual = each.getValue();
      } else if (heading.contains("目标")) {
        expected = each.getValue();
      } else {
        return null;
      }
    }
    return expected == null
        ? null
        : new RawGoal(RawValue.of(expected), actual == null ? null : RawValue.of(actual));
  }
}
