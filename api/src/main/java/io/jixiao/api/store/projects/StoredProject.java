package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import java.time.Instant;
import java.util.List;

/**
 * A project as it stands in the store.
 *
 * @param id opaque; never changes
 * @param revision counts from 1
 * @param project its {@code cells} are empty where the query left them out
 * @param importIds the imports that created, updated or found it unchanged, oldest first
 */
public record StoredProject(
    String id, int revision, Project project, List<String> importIds, Instant updatedAt) {

  public StoredProject {
    importIds = List.copyOf(importIds);
  }
}
