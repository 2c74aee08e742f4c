package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateOneModel;
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

  private static final int MOST_TRIES = 50;

  private final ProjectCollections collections;
  private final ProjectWrites writes;
  private final FindingStore findings;
  private final FindingsAnew anew;
  private final Clock clock;

  ProjectRestorer(
      ProjectCollections collections,
      ProjectWrites writes,
      FindingStore findings,
      FindingsAnew anew,
      Clock clock) {
    this.collections = collections;
    this.writes = writes;
    this.findings = findings;
    this.anew = anew;
    this.clock = clock;
  }

  /**
   * Makes a project say again what it said in a former revision; to go back to the current one is
   * no change.
   *
   * @param expectedRevision the current revision as the caller knows it
   */
  public RestoreResult restore(String projectId, int revision, int expectedRevision) {
    for (int i = 0; i < MOST_TRIES; i++) {
      ProjectDocument current =
          collections.projects().find(eq(ProjectFields.ID, projectId)).first();
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
      if (former == null || !former.hasContent() || revision > current.revision()) {
        return RestoreResult.REVISION_UNKNOWN;
      }
      FindingsAnew.Look look = anew.now();
      if (isRestored(current, look.at(former), look.rollup(former))) {
        return RestoreResult.RESTORED;
      }
    }
    return RestoreResult.CHANGED_MEANWHILE;
  }

  /** False if somebody wrote to the project first, be it only that an import has seen it. */
  private boolean isRestored(
      ProjectDocument current, RevisionDocument former, RollupDocument rollup) {
    Project content = former.content();
    List<FieldChange> changes = ProjectDifference.between(current.project(), content);
    writes.setAside(List.of(current));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ProjectDocument next =
        former.in(current, current.revision() + 1, current.identity(), null, changes, rollup, now);
    UpdateOneModel<ProjectDocument> replacement =
        ProjectWrites.replacement(current, next, unset(ProjectFields.MADE_BY));
    if (!ConditionalBulk.write(collections.projects(), List.of(replacement))) {
      return false;
    }
    findings.putBack(
        List.of(
            ProjectFindingsDocument.of(
                current.id(),
                next.version(),
                FindingSubject.of(next.project()),
                former.findings())));
    return true;
  }
}
