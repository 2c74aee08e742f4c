package io.jixiao.api.store.query;

import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.TemplateChoice;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters of projects in memory; {@link ProjectCriteria} asks the store for the same. */
final class ProjectMatch {

  private ProjectMatch() {}

  /** Whether {@code filter} finds a project; its size and depth are bounded elsewhere. */
  static Predicate<ProjectFact> of(ProjectFilter filter) {
    return new Together<ProjectFact>()
        .all(filter.and(), ProjectMatch::of)
        .any(filter.or(), ProjectMatch::of)
        .not(filter.not(), ProjectMatch::of)
        .one(filter.id(), ProjectFact::id)
        .some(filter.importId(), ProjectFact::importIds)
        .one(filter.fiscalYear(), project -> project.form().fiscalYear())
        .one(filter.regionCode(), project -> project.form().regionCode())
        .one(filter.department(), project -> name(project.form().department()))
        .one(filter.departmentCode(), project -> code(project.form().department()))
        .one(filter.implementingUnit(), project -> name(project.form().implementingUnit()))
        .one(filter.name(), project -> project.form().name())
        .one(filter.code(), project -> project.form().code())
        .one(filter.templateId(), project -> id(project.form().template()))
        .one(filter.reportedScore(), project -> project.form().reported().score())
        .one(filter.reportedGrade(), project -> project.form().reported().grade())
        .one(filter.executionRate(), project -> ProjectOrderField.executionRate(project.form()))
        .some(filter.findingCode(), ProjectFact::findingCodes)
        .some(filter.severity(), ProjectFact::severities)
        .predicate();
  }

  private static @Nullable String name(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.name();
  }

  private static @Nullable String code(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.code();
  }

  private static @Nullable String id(@Nullable TemplateChoice template) {
    return template == null ? null : template.id();
  }
}
