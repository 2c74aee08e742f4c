package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.comparison.ProjectFact;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** By what projects can be ordered. */
public enum ProjectOrderField {
  ID(ProjectFields.ID, KeyType.TEXT),
  FISCAL_YEAR(ProjectFields.FISCAL_YEAR, KeyType.WHOLE),
  NAME(ProjectFields.NAME, KeyType.TEXT),
  DEPARTMENT(ProjectFields.DEPARTMENT_NAME, KeyType.TEXT),
  IMPLEMENTING_UNIT(ProjectFields.IMPLEMENTING_UNIT_NAME, KeyType.TEXT),
  REGION(ProjectFields.REGION_CODE, KeyType.TEXT),
  REPORTED_SCORE(ProjectFields.REPORTED_SCORE, KeyType.DECIMAL),
  EXECUTION_RATE(ProjectFields.EXECUTION_RATE, KeyType.DECIMAL),
  UPDATED_AT(ProjectFields.UPDATED_AT, KeyType.INSTANT);

  private final String path;
  private final KeyType type;

  ProjectOrderField(String path, KeyType type) {
    this.path = path;
    this.type = type;
  }

  SortKey<StoredProject> key(boolean ascending) {
    return new SortKey<>(name(), path, type, ascending, this::value);
  }

  /**
   * The key of a project as comparisons see it.
   *
   * @throws IllegalStateException where the form does not say it
   */
  SortKey<ProjectFact> ofFact(boolean ascending) {
    return new SortKey<>(
        "PROJECT_" + name(), path, type, ascending, project -> value(project.form()));
  }

  private @Nullable Object value(StoredProject stored) {
    return switch (this) {
      case ID -> stored.id();
      case UPDATED_AT -> stored.updatedAt();
      default -> value(stored.project());
    };
  }

  private @Nullable Object value(Project project) {
    return switch (this) {
      case FISCAL_YEAR -> project.fiscalYear();
      case NAME -> project.name();
      case DEPARTMENT -> name(project.department());
      case IMPLEMENTING_UNIT -> name(project.implementingUnit());
      case REGION -> project.regionCode();
      case REPORTED_SCORE -> project.reported().score();
      case EXECUTION_RATE -> executionRate(project);
      case ID, UPDATED_AT -> throw new IllegalStateException("not said by the form");
    };
  }

  static @Nullable String name(@Nullable Organisation organisation) {
    return organisation == null ? null : organisation.name();
  }

  static @Nullable BigDecimal executionRate(Project project) {
    return project.funds().stream()
        .filter(fund -> fund.kind() == FundKind.TOTAL)
        .findFirst()
        .map(fund -> fund.executionRate())
        .map(Measure::value)
        .orElse(null);
  }
}
