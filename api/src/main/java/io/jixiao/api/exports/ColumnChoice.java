package io.jixiao.api.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that a request wants of those there are: {@code name} by its heading, {@code
 * name:项目名称} under another.
 */
record ColumnChoice(List<RowColumn> offered, List<RowColumn> columns) {

  static ColumnChoice of(List<RowColumn> offered) {
    return new ColumnChoice(offered, new ArrayList<>());
  }

  /** False where there is no such column. */
  boolean add(String asked) {
    Optional<RowColumn> same = column(asked);
    if (same.isPresent()) {
      return columns.add(same.get());
    }
    // A heading may have colons of its own, and so may what it is called instead.
    for (int at = asked.indexOf(':'); at >= 0; at = asked.indexOf(':', at + 1)) {
      String called = asked.substring(at + 1).strip();
      Optional<RowColumn> column = column(asked.substring(0, at).strip());
      if (column.isPresent() && !called.isEmpty()) {
        return columns.add(column.get().called(called));
      }
    }
    return false;
  }

  /** Headings that stand above several columns. */
  Set<String> twice() {
    Set<String> seen = new LinkedHashSet<>();
    return columns.stream()
        .map(RowColumn::heading)
        .filter(heading -> !seen.add(heading))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<RowColumn> column(String heading) {
    return offered.stream().filter(each -> each.heading().equals(heading)).findFirst();
  }
}
