package io.jixiao.schema.comparison;

import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.TemplateChoice;
import org.jspecify.annotations.Nullable;

/**
 * A project in a comparison: by what it is grouped, and what it brings.
 *
 * @param id opaque
 * @param subject by what it is grouped; what nobody groups by may be left out
 */
public record ComparedProject(
    String id, Subject subject, FindingCounts findings, ProjectFigures figures) {

  /**
   * Whose project it is, of when and where.
   *
   * @param regionCode GB/T 2260 code; null where the region is unknown
   * @param identity its year and region count for nothing
   */
  public record Subject(
      @Nullable String name,
      @Nullable ProjectIdentity identity,
      @Nullable Integer fiscalYear,
      @Nullable String regionCode,
      @Nullable Organisation department,
      @Nullable Organisation implementingUnit,
      @Nullable String templateId) {

    /** That of a form. */
    public static Subject of(Project form) {
      TemplateChoice template = form.template();
      return new Subject(
          form.name(),
          ProjectIdentity.of(form),
          form.fiscalYear(),
          form.regionCode(),
          form.department(),
          form.implementingUnit(),
          template == null ? null : template.id());
    }
  }
}
