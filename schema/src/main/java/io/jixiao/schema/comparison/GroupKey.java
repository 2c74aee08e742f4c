package io.jixiao.schema.comparison;

import io.jixiao.schema.comparison.ComparedProject.Subject;
import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.region.Region;
import io.jixiao.schema.region.Regions;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what projects are grouped. */
public enum GroupKey {
  /** The division; its code. */
  REGION(project -> project.subject().regionCode()),
  /** The province of the division; its code. */
  PROVINCE(project -> province(project.subject().regionCode())),
  /** 主管部门 by its name, as the form has it. */
  DEPARTMENT(project -> called(project.subject().department())),
  /** 实施单位 by its name, as the form has it. */
  IMPLEMENTING_UNIT(project -> called(project.subject().implementingUnit())),
  FISCAL_YEAR(project -> text(project.subject().fiscalYear())),
  /** 一级指标: not of the project but of its indicators. */
  LEVEL1(project -> null),
  /** 二级指标: not of the project but of its indicators. */
  LEVEL2(project -> null),
  REPORTED_GRADE(project -> name(project.figures().totals().reportedGrade())),
  RECOMPUTED_GRADE(project -> name(project.figures().totals().recomputedGrade())),
  /** The profile that the form was read with; its id. */
  TEMPLATE(project -> project.subject().templateId()),
  /** The same project in whatever year: by its code, else by its name and unit. */
  PROJECT(GroupKey::identity);

  private static final String DIVISIONS = "0000";
  private static final int PROVINCE_DIGITS = 2;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<ComparedProject, @Nullable String> ofProject;

  GroupKey(Function<ComparedProject, @Nullable String> ofProject) {
    this.ofProject = ofProject;
  }

  /** Whether a project may have several, one for each of its indicators. */
  public boolean isLevel() {
    return this == LEVEL1 || this == LEVEL2;
  }

  /** What {@code project} has; null where it has none, and for levels. */
  @Nullable String of(ComparedProject project) {
    return ofProject.apply(project);
  }

  /** For levels: which of an indicator's headings it is. */
  @Nullable String of(@Nullable String level1, @Nullable String level2) {
    return switch (this) {
      case LEVEL1 -> level1;
      case LEVEL2 -> level2;
      default -> null;
    };
  }

  /** What people call a value; null where that is not known here. */
  @Nullable String label(@Nullable String value, ComparedProject project) {
    if (value == null) {
      return null;
    }
    return switch (this) {
      case REGION, PROVINCE -> Regions.byCode(value).map(Region::fullName).orElse(null);
      case REPORTED_GRADE, RECOMPUTED_GRADE -> called(Grade.valueOf(value));
      case PROJECT -> project.subject().name();
      case TEMPLATE -> null;
      case DEPARTMENT, IMPLEMENTING_UNIT, FISCAL_YEAR, LEVEL1, LEVEL2 -> value;
    };
  }

  private static @Nullable String province(@Nullable String region) {
    return region == null || region.length() < PROVINCE_DIGITS
        ? null
        : region.substring(0, PROVINCE_DIGITS) + DIVISIONS;
  }

  private static @Nullable String called(@Nullable Organisation organisation) {
    if (organisation == null) {
      return null;
    }
    return organisation.name() == null ? organisation.code() : organisation.name();
  }

  private static String called(Grade grade) {
    return switch (grade) {
      case EXCELLENT -> "优";
      case GOOD -> "良";
      case FAIR -> "中";
      case POOR -> "差";
    };
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  private static @Nullable String name(@Nullable Grade grade) {
    return grade == null ? null : grade.name();
  }

  /** A project without code and unit is like no other. */
  private static @Nullable String identity(ComparedProject project) {
    Subject subject = project.subject();
    ProjectIdentity identity = subject.identity();
    if (identity == null) {
      return project.id();
    }
    if (identity.code() != null) {
      return identity.code();
    }
    return identity.unit() == null ? project.id() : identity.name() + ' ' + identity.unit();
  }
}
