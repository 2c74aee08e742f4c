package io.jixiao.api.store.projects;

import io.jixiao.schema.revision.FieldChange;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an interrupted attempt of an import has done to a project, read from its revisions. */
@Component
class FormerResults {

  private final FormerRevisions revisions;

  FormerResults(FormerRevisions revisions) {
    this.revisions = revisions;
  }

  SaveResult result(String importId, ProjectDocument stored) {
    if (importId.equals(stored.madeBy())) {
      return result(stored.id(), stored.revision(), stored.changes());
    }
    return revisions.heads(List.of(stored)).getOrDefault(stored.id(), List.of()).stream()
        .filter(revision -> importId.equals(revision.madeBy()))
        .findFirst()
        .map(revision -> result(stored.id(), revision.revision(), revision.changes()))
        .orElseGet(() -> new SaveResult(stored.id(), Outcome.UNCHANGED, List.of()));
  }

  private static SaveResult result(String projectId, int revision, List<FieldChange> changes) {
    return new SaveResult(projectId, revision == 1 ? Outcome.CREATED : Outcome.UPDATED, changes);
  }
}
