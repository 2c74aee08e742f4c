package io.jixiao.api.projects;

import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.StoredFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The findings of projects. */
@Controller
class FindingController {
  private final FindingStore store;

  FindingController(FindingStore store) {
    this.store = store;
  }

  @BatchMapping(typeName = "Project")
  Map<ProjectView, List<StoredFinding>> findings(List<ProjectView> projects) {
    Map<String, List<StoredFinding>> found =
        store.of(projects.stream().map(ProjectView::id).toList());
    Map<ProjectView, List<StoredFinding>> byProject = new LinkedHashMap<>();
    projects.forEach(p -> byProject.put(p, found.getOrDefault(p.id(), List.of())));
    return byProject;
  }
}
