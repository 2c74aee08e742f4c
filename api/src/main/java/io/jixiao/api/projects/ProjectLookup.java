package io.jixiao.api.projects;

import io.jixiao.api.store.projects.ProjectStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the projects that others are about, in one round trip. */
@Component
public class ProjectLookup {
  private final ProjectStore store;

  ProjectLookup(ProjectStore store) {
    this.store = store;
  }

  /** The project of each; those whose project is not there any more have no entry. */
  public <T> Map<T, ProjectView> of(List<T> owners, Function<T, String> projectId) {
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
