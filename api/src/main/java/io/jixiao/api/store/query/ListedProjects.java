package io.jixiao.api.store.query;

import static com.mongodb.client.model.Filters.in;

import io.jixiao.api.store.projects.ProjectFields;
import io.jixiao.api.store.projects.ProjectQuery;
import io.jixiao.api.store.projects.ProjectStore;
import io.jixiao.api.store.projects.StoredProject;
import io.jixiao.schema.identity.Candidate;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the projects that rows of summary lists are about, in one round trip for all rows. */
@Component
public class ListedProjects {
  /** Projects of one name: other years and other units. */
  private static final int ALIKE = 20;

  private final ProjectStore store;

  ListedProjects(ProjectStore store) {
    this.store = store;
  }

  /** The project of each identity that exactly one stored project fits; others have no entry. */
  public Map<ProjectIdentity, StoredProject> find(Collection<ProjectIdentity> listed) {
    List<String> names = listed.stream().map(ProjectIdentity::name).distinct().toList();
    List<StoredProject> stored =
        store.find(ProjectQuery.of(in(ProjectFields.IDENTITY_NAME, names), names.size() * ALIKE));
    Map<String, StoredProject> byId =
        stored.stream().collect(Collectors.toMap(StoredProject::id, Function.identity()));
    Map<String, List<Candidate>> byName =
        stored.stream()
            .map(each -> new Candidate(each.id(), ProjectIdentity.of(each.project())))
            .collect(Collectors.groupingBy(candidate -> candidate.identity().name()));
    Map<ProjectIdentity, StoredProject> found = new HashMap<>();
    for (ProjectIdentity identity : listed) {
      ProjectIdentity.match(byName.getOrDefault(identity.name(), List.of()), identity)
          .project()
          .map(candidate -> byId.get(candidate.id()))
          .ifPresent(project -> found.put(identity, project));
    }
    return found;
  }
}
