package io.jixiao.api.store.projects;

import io.jixiao.schema.revision.FieldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What saving a form did, or would do.
 *
 * @param projectId null only for a project that would be created
 * @param changes the fields that differ, of an updated project
 */
public record SaveResult(@Nullable String projectId, Outcome outcome, List<FieldChange> changes) {

  public SaveResult {
    changes = List.copyOf(changes);
  }
}
