package io.jixiao.api.projects;

import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.api.store.projects.FindingStore;
import io.jixiao.api.store.projects.FindingStore.FormFindings;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredFinding;
import io.jixiao.schema.project.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The findings of projects. */
@Controller
class FindingController {
  private final FindingStore store;
  private final ProjectStore projects;

  FindingController(FindingStore store, ProjectStore projects) {
    this.store = store;
    this.projects = projects;
  }

  @BatchMapping(typeName = "Project")
  Map<ProjectView, List<StoredFinding>> findings(List<ProjectView> projects) {
    Map<String, List<StoredFinding>> found =
        store.of(projects.stream().map(ProjectView::id).toList());
    Map<ProjectView, List<StoredFinding>> byProject = new LinkedHashMap<>();
    projects.forEach(p -> byProject.put(p, found.getOrDefault(p.id(), List.of())));
    return byProject;
  }

  /** A finding about a summary list has none. */
  @BatchMapping(typeName = "Finding")
  Map<StoredFinding, ProjectView> project(List<StoredFinding> findings) {
    Map<String, ProjectView> byId = new HashMap<>();
    projects
        .find(
            findings.stream()
                .map(StoredFinding::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .forEach(stored -> byId.put(stored.id(), ProjectViews.of(stored)));
    Map<StoredFinding, ProjectView> found = new HashMap<>();
    for (StoredFinding finding : findings) {
      ProjectView project = byId.get(finding.projectId());
      if (project != null) {
        found.put(finding, project);
      }
    }
    return found;
  }

  /** Those of the forms of an import, as it read them. */
  @BatchMapping(typeName = "ProjectChange", field = "findings")
  Map<ProjectChange, List<StoredFinding>> findingsAsRead(List<ProjectChange> changes) {
    List<List<StoredFinding>> found =
        store.asRead(changes.stream().map(FindingController::form).toList());
    Map<ProjectChange, List<StoredFinding>> byChange = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      byChange.put(changes.get(i), found.get(i));
    }
    return byChange;
  }

  private static FormFindings form(ProjectChange change) {
    Source source = change.source();
    String place =
        String.join("|", source.importId(), source.fileName(), source.sheet(), source.range());
    return new FormFindings(change.projectId(), place, change.findings());
  }
}
