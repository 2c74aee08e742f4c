package io.jixiao.api.exports;

import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the answer to a document becomes rows.
 *
 * @param variables those that the document declares
 * @param rows the way to the rows
 * @param paging null where the document asks for all there is at once
 */
record RowPlan(
    String document,
    List<VariableDefinition> variables,
    List<String> rows,
    List<RowColumn> columns,
    @Nullable RowPaging paging) {

  List<String> headings() {
    return columns.stream().map(RowColumn::heading).toList();
  }

  RowPlan with(List<RowColumn> others) {
    return new RowPlan(document, variables, rows, others, paging);
  }

  /** The rows of an answer, or of a page of it. */
  List<List<@Nullable Object>> rows(Map<?, ?> answer) {
    List<List<@Nullable Object>> found = new ArrayList<>();
    walk(answer, 0, answer, new ArrayList<>(), found);
    return found;
  }

  /**
   * @param holder the last object that was passed
   */
  private void walk(
      @Nullable Object at,
      int passed,
      Map<?, ?> holder,
      List<Map<?, ?>> holders,
      List<List<@Nullable Object>> found) {
    if (at instanceof List<?> list) {
      holders.add(holder);
      for (Object each : list) {
        walk(each, passed, holder, holders, found);
      }
      holders.remove(holders.size() - 1);
    } else if (at instanceof Map<?, ?> object) {
      if (passed < rows.size()) {
        walk(object.get(rows.get(passed)), passed + 1, object, holders, found);
      } else {
        holders.add(object);
        found.add(row(holders));
        holders.remove(holders.size() - 1);
      }
    }
  }

  private List<@Nullable Object> row(List<Map<?, ?>> holders) {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    for (RowColumn column : columns) {
      row.add(column.value(holders));
    }
    return row;
  }
}
