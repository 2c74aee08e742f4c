package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What findings are about, as far as they are searched by it.
 *
 * @param listId of a summary list; null for a project
 * @param name of the project, or title of the list
 */
public record FindingSubject(
    @Nullable String listId,
    @Nullable Integer fiscalYear,
    @Nullable String regionCode,
    @Nullable String department,
    @Nullable String departmentCode,
    @Nullable String implementingUnit,
    @Nullable String name) {

  static FindingSubject of(Project project) {
    Organisation department = project.department();
    Organisation unit = project.implementingUnit();
    return new FindingSubject(
        null,
        project.fiscalYear(),
        project.regionCode(),
        department == null ? null : department.name(),
        department == null ? null : department.code(),
        unit == null ? null : unit.name(),
        project.name());
  }

  /** A summary list. */
  public static FindingSubject ofList(
      String id,
      @Nullable Integer fiscalYear,
      @Nullable Organisation department,
      @Nullable String title) {
    return new FindingSubject(
        id,
        fiscalYear,
        null,
        department == null ? null : department.name(),
        department == null ? null : department.code(),
        null,
        title);
  }
}
