package io.jixiao.api.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.jixiao.api.comparison.IndicatorRow;
import io.jixiao.api.lists.ListRowView;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.query.ListedProjects;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectPages;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.comparison.RankedProject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The projects that imports, rows of summary lists, rows of indicators and scorecards lead to. */
@Controller
class RelatedProjectsController {
  private final ProjectPages pages;
  private final ListedProjects listed;
  private final ProjectStore store;

  RelatedProjectsController(ProjectPages pages, ListedProjects listed, ProjectStore store) {
    this.pages = pages;
    this.listed = listed;
    this.store = store;
  }

  @SchemaMapping(typeName = "Import")
  PagedConnection<ProjectView> projects(
      ImportJob job, @Argument @Nullable Integer first, @Argument @Nullable String after) {
    ProjectFilter filter = ProjectFilter.ofImport(job.id());
    return pages.page(filter, null, PageRequest.of(first, after), ProjectViews::of);
  }

  /** Rows that no project fits have no entry. */
  @BatchMapping(typeName = "ProjectListRow")
  Map<ListRowView, ProjectView> project(List<ListRowView> rows) {
    Map<ListRowView, ProjectView> projects = new HashMap<>();
    Map<StoredProjectList, List<ListRowView>> byList =
        rows.stream().collect(groupingBy(ListRowView::list, LinkedHashMap::new, toList()));
    byList.forEach(
        (list, some) ->
            listed
                .find(list, some.stream().map(ListRowView::row).toList())
                .forEach((row, stored) -> projects.put(some.get(row), ProjectViews.of(stored))));
    return projects;
  }

  /** Those that are not there any more have no entry. */
  @BatchMapping(typeName = "RankedProject", field = "project")
  Map<RankedProject, ProjectView> rankedProject(List<RankedProject> ranked) {
    return byId(ranked, RankedProject::projectId);
  }

  /** Those that are not there any more have no entry. */
  @BatchMapping(typeName = "RunScorecard", field = "project")
  Map<StoredScorecard, ProjectView> scoredProject(List<StoredScorecard> cards) {
    return byId(cards, StoredScorecard::projectId);
  }

  /** Those that have gone since the row was read have no entry. */
  @BatchMapping(typeName = "IndicatorRow", field = "project")
  Map<IndicatorRow, ProjectView> comparedProject(List<IndicatorRow> rows) {
    return byId(rows, IndicatorRow::projectId);
  }

  private <T> Map<T, ProjectView> byId(List<T> owners, Function<T, String> projectId) {
    Map<String, ProjectView> found = new HashMap<>();
    store
        .find(owners.stream().map(projectId).distinct().toList())
        .forEach(stored -> found.put(stored.id(), ProjectViews.of(stored)));
    Map<T, ProjectView> projects = new HashMap<>();
    for (T owner : owners) {
      ProjectView project = found.get(projectId.apply(owner));
      if (project != null) {
        projects.put(owner, project);
      }
    }
    return projects;
  }
}
