package io.jixiao.api.projects;

import io.jixiao.api.store.paging.PageRequest;
import io.jixiao.api.store.paging.PagedConnection;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.api.store.projects.StoredRevision;
import io.jixiao.api.store.query.OtherYears;
import io.jixiao.api.store.query.ProjectFilter;
import io.jixiao.api.store.query.ProjectOrder;
import io.jixiao.api.store.query.ProjectPages;
import io.jixiao.schema.project.FieldCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Projects and what hangs on them. Whatever needs the store again is loaded for all at once. */
@Controller
class ProjectController {
  private final ProjectStore store;
  private final ProjectPages pages;
  private final OtherYears otherYears;

  ProjectController(ProjectStore store, ProjectPages pages, OtherYears otherYears) {
    this.store = store;
    this.pages = pages;
    this.otherYears = otherYears;
  }

  @QueryMapping
  @Nullable ProjectView project(@Argument String id) {
    return store.find(List.of(id)).stream().findFirst().map(ProjectViews::of).orElse(null);
  }

  @QueryMapping
  PagedConnection<ProjectView> projects(
      @Argument @Nullable ProjectFilter filter,
      @Argument @Nullable List<ProjectOrder> orderBy,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    PageRequest request = PageRequest.of(first, after, last, before);
    return pages.page(filter, orderBy, request, ProjectViews::of);
  }

  @SchemaMapping(typeName = "Project")
  List<IndicatorNode> indicatorTree(ProjectView project) {
    return IndicatorTree.of(project.groups(), project.indicators());
  }

  @BatchMapping(typeName = "Project")
  Map<ProjectView, List<ProjectView>> otherYears(List<ProjectView> projects) {
    Map<String, List<StoredProject>> found =
        otherYears.of(projects.stream().map(ProjectView::stored).toList());
    return byProject(
        projects,
        project ->
            found.getOrDefault(project.id(), List.of()).stream().map(ProjectViews::of).toList());
  }

  @BatchMapping(typeName = "Project")
  Map<ProjectView, List<FieldCell>> cells(List<ProjectView> projects) {
    Map<String, List<FieldCell>> found =
        pages.cells(projects.stream().map(ProjectView::id).toList());
    return byProject(projects, project -> found.getOrDefault(project.id(), List.of()));
  }

  @BatchMapping(typeName = "Project")
  Map<ProjectView, List<StoredRevision>> history(List<ProjectView> projects) {
    Map<String, List<StoredRevision>> found =
        store.histories(projects.stream().map(ProjectView::stored).toList());
    return byProject(projects, project -> found.getOrDefault(project.id(), List.of()));
  }

  private static <T> Map<ProjectView, List<T>> byProject(
      List<ProjectView> projects, Function<ProjectView, List<T>> found) {
    return projects.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), found, (first, same) -> first, LinkedHashMap::new));
  }
}
