package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.revision.FieldChange;
import io.jixiao.schema.revision.ProjectDifference;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Goes back to a former revision; the way back is a new revision, so it can be gone back from. */
@Component
public class ProjectRestorer {

  private final ProjectCollections collections;
  private final ProjectWrites writes;
  private final FindingStore findings;
  private final Clock clock;

  ProjectRestorer(
      ProjectCollections collections, ProjectWrites writes, FindingStore findings, Clock clock) {
    this.collections = collections;
    this.writes = writes;
    this.findings = findings;
    this.clock = clock;
  }

  /**
   * Makes a project say again what it said in a former revision; to go back to the current one is
   * no change.
   *
   * @param expectedRevision the current revision as the caller knows it
   */
  public RestoreResult restore(String projectId, int revision, int expectedRevision) {
    ProjectDocument current = collections.projects().find(eq(ProjectFields.ID, projectId)).first();
    if (current == null) {
      return RestoreResult.PROJECT_UNKNOWN;
    }
    if (current.revision() != expectedRevision) {
      return RestoreResult.CHANGED_MEANWHILE;
    }
    if (revision == current.revision()) {
      return RestoreResult.ALREADY_CURRENT;
    }
    RevisionDocument former =
        collections
            .projectRevisions()
            .find(eq(ProjectFields.ID, RevisionDocument.id(projectId, revision)))
            .first();
    Project content = former == null ? null : former.project();
    if (former == null || content == null || revision > current.revision()) {
      return RestoreResult.REVISION_UNKNOWN;
    }
    return restore(current, former, content);
  }

  private RestoreResult restore(ProjectDocument current, RevisionDocument former, Project content) {
    Project withCells = ProjectMapper.INSTANCE.unpacked(content, former.cells());
    List<FieldChange> changes = ProjectDifference.between(current.project(), withCells);
    writes.setAside(List.of(current));
    ProjectDocument next = next(current, former, withCells, changes);
    if (!writes.replace(current.revision(), next, unset(ProjectFields.MADE_BY))) {
      return RestoreResult.CHANGED_MEANWHILE;
    }
    findings.putBack(current.id(), former.findings());
    return RestoreResult.RESTORED;
  }

  private ProjectDocument next(
      ProjectDocument current,
      RevisionDocument former,
      Project content,
      List<FieldChange> changes) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new ProjectDocument(
        current.id(),
        current.revision() + 1,
        current.identity(),
        ProjectMapper.INSTANCE.withCells(content, List.of()),
        PackedCells.pack(content.cells()),
        ProjectDifference.fingerprint(content),
        RollupDocument.of(content),
        former.findings().stream().map(FindingDocument::code).distinct().toList(),
        former.findings().stream().map(finding -> finding.severity().name()).distinct().toList(),
        current.importIds(),
        null,
        changes,
        current.createdAt(),
        now);
  }
}
