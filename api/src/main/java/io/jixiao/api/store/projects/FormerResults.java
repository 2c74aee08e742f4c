package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;

import io.jixiao.schema.revision.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What an interrupted attempt of an import has done to a project, read from its revisions. */
@Component
class FormerResults {

  private final ProjectCollections collections;

  FormerResults(ProjectCollections collections) {
    this.collections = collections;
  }

  SaveResult result(String importId, ProjectDocument stored) {
    if (importId.equals(stored.madeBy())) {
      return result(stored.id(), stored.revision(), stored.changes());
    }
    return formerRevisions(stored).stream()
        .filter(revision -> importId.equals(revision.madeBy()))
        .findFirst()
        .map(revision -> result(stored.id(), revision.revision(), revision.changes()))
        .orElseGet(() -> new SaveResult(stored.id(), Outcome.UNCHANGED, List.of()));
  }

  private static SaveResult result(String projectId, int revision, List<FieldChange> changes) {
    return new SaveResult(projectId, revision == 1 ? Outcome.CREATED : Outcome.UPDATED, changes);
  }

  private List<RevisionDocument> formerRevisions(ProjectDocument stored) {
    List<String> ids =
        IntStream.range(1, stored.revision())
            .mapToObj(revision -> RevisionDocument.id(stored.id(), revision))
            .toList();
    return collections
        .projectRevisions()
        .find(in(ProjectFields.ID, ids))
        .projection(exclude(ProjectFields.PROJECT, ProjectFields.CELLS, ProjectFields.FINDINGS))
        .into(new ArrayList<>());
  }
}
