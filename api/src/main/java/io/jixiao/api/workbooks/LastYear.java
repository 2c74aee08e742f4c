package io.jixiao.api.workbooks;

import io.jixiao.api.store.paging.Edge;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectPages;
import io.jixiao.importer.blank.BlankRequest;
import io.jixiao.schema.project.Project;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a unit did in the year before. */
@Component
class LastYear {
  /** More sheets than a person goes through. */
  private static final int MOST = 200;

  private final ProjectPages pages;

  LastYear(ProjectPages pages) {
    this.pages = pages;
  }

  /** By name, at most {@value #MOST}; none unless a year and a unit are given. */
  List<Project> projects(BlankRequest request) {
    if (request.fiscalYear() == null || request.implementingUnit() == null) {
      return List.of();
    }
    ProjectFilter filter =
        ProjectFilter.ofUnit(request.implementingUnit(), request.fiscalYear() - 1);
    return pages
        .page(filter, null, PageRequest.of(MOST, null), StoredProject::project)
        .edges()
        .stream()
        .map(Edge::node)
        .toList();
  }
}
