package io.jixiao.api.store.projects;

import io.jixiao.schema.revision.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a project.
 *
 * @param revision counts from 1
 * @param importId the import that made it; null where a former revision was restored
 * @param changes against the revision before; empty for the first
 */
public record StoredRevision(
    int revision, Instant at, @Nullable String importId, List<FieldChange> changes) {

  public StoredRevision {
    changes = List.copyOf(changes);
  }
}
