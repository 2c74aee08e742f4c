package io.jixiao.api.store.projects;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.FieldChange;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code projectRevisions}: a project as it was before a later revision took its
 * place. Revisions are dense, so a project's are read by their ids alone.
 *
 * @param project null where a query left it out
 * @param findings about it as they stood
 */
public record RevisionDocument(
    @BsonId String id,
    String projectId,
    int revision,
    @Nullable Project project,
    @Nullable Binary cells,
    @Nullable String madeBy,
    List<FieldChange> changes,
    List<FindingDocument> findings,
    Instant at) {

  @SuppressWarnings("NullAway") // the codec hands over null for what a document lacks
  public RevisionDocument {
    changes = changes == null ? List.of() : changes;
    findings = findings == null ? List.of() : findings;
  }

  static String id(String projectId, int revision) {
    return projectId + "/" + revision;
  }

  /** What {@code current} leaves behind when a newer revision takes its place. */
  static RevisionDocument of(ProjectDocument current, List<FindingDocument> findings) {
    return new RevisionDocument(
        id(current.id(), current.revision()),
        current.id(),
        current.revision(),
        current.project(),
        current.cells(),
        current.madeBy(),
        current.changes(),
        findings,
        current.updatedAt());
  }
}
