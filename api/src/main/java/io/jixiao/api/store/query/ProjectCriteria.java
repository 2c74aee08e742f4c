package io.jixiao.api.store.query;

import com.mongodb.client.model.Filters;
import io.jixiao.api.graphql.RequestRejected;
import io.jixiao.api.store.projects.ProjectFields;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Translates filters of projects for the store, within bounds of size and depth. */
final class ProjectCriteria {
  private final FilterBounds bounds;

  /**
   * @param bounds of a filter that this one is a part of
   */
  ProjectCriteria(FilterBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * What the store is asked for; everything where {@code filter} is null.
   *
   * @throws RequestRejected where the filter is too large or too deep
   */
  static Bson of(@Nullable ProjectFilter filter) {
    return filter == null
        ? Filters.empty()
        : new ProjectCriteria(new FilterBounds()).translate(filter, 1);
  }

  /**
   * What the store is asked for.
   *
   * @param depth from 1
   * @throws RequestRejected where the filter is too large or too deep
   */
  Bson translate(ProjectFilter filter, int depth) {
    bounds.enter(depth);
    List<Bson> together = new ArrayList<>(fields(filter));
    if (filter.and() != null) {
      together.addAll(translate(filter.and(), depth));
    }
    if (filter.or() != null) {
      together.add(Combined.any(translate(filter.or(), depth)));
    }
    if (filter.not() != null) {
      together.add(Filters.nor(translate(filter.not(), depth + 1)));
    }
    return Combined.all(together);
  }

  private List<Bson> translate(List<ProjectFilter> filters, int depth) {
    return filters.stream().map(filter -> translate(filter, depth + 1)).toList();
  }

  /** The conditions of {@code filter} itself, without the filters within it. */
  static List<Bson> fields(ProjectFilter filter) {
    List<Bson> given = new ArrayList<>();
    Combined.add(given, filter.id(), ProjectFields.ID);
    Combined.add(given, filter.importId(), ProjectFields.IMPORT_IDS);
    Combined.add(given, filter.fiscalYear(), ProjectFields.FISCAL_YEAR);
    Combined.add(given, filter.regionCode(), ProjectFields.REGION_CODE);
    Combined.add(given, filter.department(), ProjectFields.DEPARTMENT_NAME);
    Combined.add(given, filter.departmentCode(), ProjectFields.DEPARTMENT_CODE);
    Combined.add(given, filter.implementingUnit(), ProjectFields.IMPLEMENTING_UNIT_NAME);
    Combined.add(given, filter.name(), ProjectFields.NAME);
    Combined.add(given, filter.code(), ProjectFields.CODE);
    Combined.add(given, filter.templateId(), ProjectFields.TEMPLATE_ID);
    Combined.add(given, filter.reportedScore(), ProjectFields.REPORTED_SCORE);
    Combined.add(given, filter.reportedGrade(), ProjectFields.REPORTED_GRADE);
    Combined.add(given, filter.executionRate(), ProjectFields.EXECUTION_RATE);
    Combined.add(given, filter.severity(), ProjectFields.FINDING_SEVERITIES);
    if (filter.findingCode() != null) {
      given.addAll(filter.findingCode().onElementsOf(ProjectFields.FINDING_CODES));
    }
    return given;
  }
}
