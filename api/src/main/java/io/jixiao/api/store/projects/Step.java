package io.jixiao.api.store.projects;

import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.revision.ProjectDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do for one form, given how its project stands in the store.
 *
 * @param stored null where there is no such project yet
 * @param changes against {@code stored}
 */
record Step(
    PreparedForm form, Kind kind, @Nullable ProjectDocument stored, List<FieldChange> changes) {

  enum Kind {
    CREATE,
    UPDATE,
    /** The content is the same: only that the import has seen it is noted. */
    NOTE,
    /** An interrupted attempt of the same import did it. */
    DONE_BEFORE
  }

  static Step of(PreparedForm form, @Nullable ProjectDocument stored, String importId) {
    if (stored == null) {
      return new Step(form, Kind.CREATE, null, List.of());
    }
    if (stored.importIds().contains(importId)) {
      return new Step(form, Kind.DONE_BEFORE, stored, List.of());
    }
    List<FieldChange> changes = changes(form, stored);
    return new Step(form, changes.isEmpty() ? Kind.NOTE : Kind.UPDATE, stored, changes);
  }

  /** The result once this step is done. */
  SaveResult result() {
    return new SaveResult(form.projectId(), outcome(), changes);
  }

  /** The result of a step that will not be done: a project that would be new has no id. */
  SaveResult previewed() {
    return new SaveResult(stored == null ? null : form.projectId(), outcome(), changes);
  }

  private Outcome outcome() {
    return switch (kind) {
      case CREATE -> Outcome.CREATED;
      case UPDATE -> Outcome.UPDATED;
      case NOTE, DONE_BEFORE -> Outcome.UNCHANGED;
    };
  }

  /** Equal fingerprints are equal contents; unequal ones may stem from an older service. */
  private static List<FieldChange> changes(PreparedForm form, ProjectDocument stored) {
    return form.fingerprint().equals(stored.fingerprint())
        ? List.of()
        : ProjectDifference.between(stored.project(), form.project());
  }
}
