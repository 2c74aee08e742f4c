package io.jixiao.schema.audit.across;

import io.jixiao.schema.project.Goal;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a project is held beside other projects of its department and year.
 *
 * @param id tells it from the others
 * @param regionCode GB/T 2260; a department of the same name elsewhere is another one
 * @param sheet of the form
 */
public record ComparedProject(
    String id,
    @Nullable String regionCode,
    String name,
    @Nullable Goal goal,
    List<ComparedRow> rows,
    String sheet) {

  public ComparedProject {
    rows = List.copyOf(rows);
  }

  public static ComparedProject of(String id, Project project) {
    return new ComparedProject(
        id,
        project.regionCode(),
        project.name(),
        project.goal(),
        project.indicators().stream().map(ComparedRow::of).toList(),
        project.source().sheet());
  }
}
