package io.jixiao.api.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.jixiao.api.lists.ListRowView;
import io.jixiao.api.store.imports.ImportJob;
import io.jixiao.api.store.lists.StoredProjectList;
import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.query.ListedProjects;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectPages;
import io.jixiao.api.store.runs.StoredScorecard;
import io.jixiao.schema.comparison.RankedProject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final ProjectLookup projects;

  RelatedProjectsController(ProjectPages pages, ListedProjects listed, ProjectLookup projects) {
    this.pages = pages;
    this.listed = listed;
    this.projects = projects;
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
    return projects.of(ranked, RankedProject::projectId);
  }

  /** Those that are not there any more have no entry. */
  @BatchMapping(typeName = "RunScorecard", field = "project")
  Map<StoredScorecard, ProjectView> scoredProject(List<StoredScorecard> cards) {
    return projects.of(cards, StoredScorecard::projectId);
  }
}
