package io.jixiao.api.store.projects;

import static java.util.Objects.requireNonNull;

import io.jixiao.schema.identity.ProjectIdentity;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.revision.ProjectDifference;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A document of {@code projectRevisions}: a project as it was before a later revision took its
 * place. Revisions are dense, so a project's are read by their ids alone.
 *
 * @param version of the project's document when it was this revision
 * @param identity as it was known; null in a document of an older service
 * @param project null where a query left it out
 * @param findings about it as they stood
 */
public record RevisionDocument(
    @BsonId String id,
    String projectId,
    int revision,
    @Nullable Long version,
    @Nullable ProjectIdentity identity,
    @Nullable Project project,
    @Nullable Binary cells,
    @Nullable String madeBy,
    List<FieldChange> changes,
    List<FindingDocument> findings,
    Instant at)
    implements Versioned {

  @SuppressWarnings("NullAway") // the codec hands over null for what a document lacks
  public RevisionDocument {
    changes = changes == null ? List.of() : changes;
    findings = findings == null ? List.of() : findings;
  }

  static String id(String projectId, int revision) {
    return projectId + "/" + revision;
  }

  /** Whether it can be gone back to. */
  boolean hasContent() {
    return project != null;
  }

  /** What was said in this revision, with cells. */
  Project content() {
    return ProjectMapper.INSTANCE.unpacked(requireNonNull(project), cells);
  }

  /**
   * {@code current} with the content of this revision in the place of its own.
   *
   * @param changes against the revision before the one that it makes
   * @param rollup of the content
   */
  ProjectDocument in(
      ProjectDocument current,
      int number,
      ProjectIdentity known,
      @Nullable String maker,
      List<FieldChange> changes,
      RollupDocument rollup,
      Instant updatedAt) {
    Project content = content();
    return new ProjectDocument(
        current.id(),
        number,
        current.nextVersion(),
        new ObjectId(),
        known,
        ProjectMapper.INSTANCE.withCells(content, List.of()),
        cells == null ? PackedCells.pack(content.cells()) : cells,
        ProjectDifference.fingerprint(content),
        rollup,
        FormPlaces.codes(findings),
        FormPlaces.severities(findings),
        FormPlaces.counts(findings),
        current.importIds(),
        maker,
        changes,
        current.createdAt(),
        updatedAt,
        current.halfUndone());
  }

  RevisionDocument with(List<FindingDocument> others) {
    return new RevisionDocument(
        id, projectId, revision, version, identity, project, cells, madeBy, changes, others, at);
  }

  /** What {@code current} leaves behind when a newer revision takes its place. */
  static RevisionDocument of(ProjectDocument current, List<FindingDocument> findings) {
    return new RevisionDocument(
        id(current.id(), current.revision()),
        current.id(),
        current.revision(),
        current.version(),
        current.identity(),
        current.project(),
        current.cells(),
        current.madeBy(),
        current.changes(),
        findings,
        current.updatedAt());
  }
}
