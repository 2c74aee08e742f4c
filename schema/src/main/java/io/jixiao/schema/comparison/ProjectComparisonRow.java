package io.jixiao.schema.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of several projects.
 *
 * @param figure null for indicators
 * @param path headings above the indicator where it comes up first; empty for other rows
 * @param values one for each project, in the order that was asked for
 */
public record ProjectComparisonRow(
    ComparisonSection section,
    @Nullable ComparedFigure figure,
    List<String> path,
    String name,
    List<ProjectComparisonValue> values) {

  public ProjectComparisonRow {
    path = List.copyOf(path);
    values = List.copyOf(values);
  }
}
