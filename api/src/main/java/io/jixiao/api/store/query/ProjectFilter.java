package io.jixiao.api.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which projects; what is given holds together, null is no condition.
 *
 * @param and all of these hold
 * @param or at least one of these holds
 * @param not this does not hold
 * @param importId of imports that created, updated or found the project unchanged
 * @param executionRate of the TOTAL fund row, in percent
 */
public record ProjectFilter(
    @Nullable List<ProjectFilter> and,
    @Nullable List<ProjectFilter> or,
    @Nullable ProjectFilter not,
    @Nullable IdFilter id,
    @Nullable IdFilter importId,
    @Nullable IntFilter fiscalYear,
    @Nullable StringFilter regionCode,
    @Nullable StringFilter department,
    @Nullable StringFilter departmentCode,
    @Nullable StringFilter implementingUnit,
    @Nullable StringFilter name,
    @Nullable StringFilter code,
    @Nullable IdFilter templateId,
    @Nullable DecimalFilter reportedScore,
    @Nullable GradeFilter reportedGrade,
    @Nullable DecimalFilter executionRate,
    @Nullable StringFilter findingCode,
    @Nullable SeverityFilter severity) {

  /**
   * Whether there is no condition in it, however deep. Runs keep filters by their properties: this
   * is none.
   */
  public boolean saysNothing() {
    return ProjectCriteria.fields(this).isEmpty()
        && (and == null || and.stream().allMatch(ProjectFilter::saysNothing))
        && (or == null || or.stream().allMatch(ProjectFilter::saysNothing))
        && (not == null || not.saysNothing());
  }

  /** The projects that an import created, updated or found unchanged. */
  public static ProjectFilter ofImport(String importId) {
    IdFilter importFilter = new IdFilter(importId, null);
    return new ProjectFilter(
        null,
        null,
        null,
        null,
        importFilter,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Those projects of {@code filter} that are of some years; all of them where it is null. */
  public static ProjectFilter ofYears(@Nullable ProjectFilter filter, List<Integer> years) {
    return new ProjectFilter(
        filter == null ? null : List.of(filter),
        null,
        null,
        null,
        null,
        new IntFilter(null, years, null, null, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The projects of the unit of that name in a year. */
  public static ProjectFilter ofUnit(String implementingUnit, int fiscalYear) {
    return new ProjectFilter(
        null,
        null,
        null,
        null,
        null,
        new IntFilter(fiscalYear, null, null, null, null),
        null,
        null,
        null,
        new StringFilter(implementingUnit, null, null, null, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
