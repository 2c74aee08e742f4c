package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.projects.FindingStore.ProjectFindings;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Does steps in an order that a kill at any point leaves whole: what a project was is put aside
 * before it changes, the project changes in one write, and its findings follow, which the next
 * attempt writes again.
 */
@Component
class ProjectWrites {

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final int DUPLICATE_KEY = 11000;

  private final ProjectCollections collections;
  private final FindingStore findings;
  private final Clock clock;

  ProjectWrites(ProjectCollections collections, FindingStore findings, Clock clock) {
    this.collections = collections;
    this.findings = findings;
    this.clock = clock;
  }

  /** Whether each step is done, in order; one that is not met a project that somebody changed. */
  List<Boolean> write(String importId, List<Step> steps) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    archive(steps);
    Set<String> failed = create(importId, steps, now);
    for (Step step : steps) {
      if (step.kind() == Step.Kind.UPDATE && !update(importId, step, now)) {
        failed.add(step.form().projectId());
      }
    }
    note(importId, steps);
    findings.replace(
        steps.stream()
            .filter(step -> !failed.contains(step.form().projectId()))
            .filter(step -> concernsFindings(importId, step))
            .map(ProjectWrites::findings)
            .toList());
    return steps.stream().map(step -> !failed.contains(step.form().projectId())).toList();
  }

  private void archive(List<Step> steps) {
    setAside(
        of(steps, Step.Kind.UPDATE).stream().map(step -> requireNonNull(step.stored())).toList());
  }

  /** Puts projects aside as they are, before they change; doing it again changes nothing. */
  void setAside(List<ProjectDocument> current) {
    if (current.isEmpty()) {
      return;
    }
    Map<String, List<FindingDocument>> found =
        findings.items(current.stream().map(ProjectDocument::id).toList());
    List<ReplaceOneModel<RevisionDocument>> writes =
        current.stream()
            .map(each -> RevisionDocument.of(each, found.getOrDefault(each.id(), List.of())))
            .map(former -> new ReplaceOneModel<>(eq(former.id()), former, UPSERT))
            .toList();
    collections.projectRevisions().bulkWrite(writes, UNORDERED);
  }

  private Set<String> create(String importId, List<Step> steps, Instant now) {
    List<Step> creations = of(steps, Step.Kind.CREATE);
    Set<String> failed = new HashSet<>();
    if (creations.isEmpty()) {
      return failed;
    }
    List<InsertOneModel<ProjectDocument>> writes =
        creations.stream()
            .map(step -> new InsertOneModel<>(step.form().created(importId, now)))
            .toList();
    try {
      collections.projects().bulkWrite(writes, UNORDERED);
    } catch (MongoBulkWriteException e) {
      for (BulkWriteError error : e.getWriteErrors()) {
        if (error.getCode() != DUPLICATE_KEY) {
          throw e;
        }
        failed.add(creations.get(error.getIndex()).form().projectId());
      }
    }
    return failed;
  }

  private boolean update(String importId, Step step, Instant now) {
    ProjectDocument stored = requireNonNull(step.stored());
    ProjectDocument next = step.form().updated(stored, importId, step.changes(), now);
    return replace(
        stored.revision(),
        next,
        combine(
            set(ProjectFields.MADE_BY, importId), addToSet(ProjectFields.IMPORT_IDS, importId)));
  }

  /**
   * Puts {@code next} in the place of the given revision; fields of their own, such as the imports
   * that have seen the project, are left to {@code others}.
   *
   * @return false if the project is not at that revision any more
   */
  boolean replace(int revision, ProjectDocument next, Bson others) {
    Bson unchanged = and(eq(ProjectFields.ID, next.id()), eq(ProjectFields.REVISION, revision));
    Bson change =
        combine(
            set(ProjectFields.REVISION, next.revision()),
            set(ProjectFields.IDENTITY, next.identity()),
            set(ProjectFields.PROJECT, next.project()),
            set(ProjectFields.CELLS, next.cells()),
            set(ProjectFields.FINGERPRINT, next.fingerprint()),
            set(ProjectFields.ROLLUP, next.rollup()),
            set(ProjectFields.FINDING_CODES, next.findingCodes()),
            set(ProjectFields.FINDING_SEVERITIES, next.findingSeverities()),
            set(ProjectFields.CHANGES, next.changes()),
            set(ProjectFields.UPDATED_AT, next.updatedAt()),
            others);
    return collections.projects().updateOne(unchanged, change).getMatchedCount() == 1;
  }

  private void note(String importId, List<Step> steps) {
    List<UpdateOneModel<ProjectDocument>> writes =
        of(steps, Step.Kind.NOTE).stream()
            .map(
                step ->
                    new UpdateOneModel<ProjectDocument>(
                        eq(ProjectFields.ID, step.form().projectId()),
                        combine(
                            set(ProjectFields.IDENTITY, step.form().claim().identity()),
                            addToSet(ProjectFields.IMPORT_IDS, importId))))
            .toList();
    if (!writes.isEmpty()) {
      collections.projects().bulkWrite(writes, UNORDERED);
    }
  }

  /** Findings may be missing of what an interrupted attempt has just made. */
  private static boolean concernsFindings(String importId, Step step) {
    ProjectDocument stored = step.stored();
    return switch (step.kind()) {
      case CREATE, UPDATE -> true;
      case NOTE -> false;
      case DONE_BEFORE -> stored != null && importId.equals(stored.madeBy());
    };
  }

  private static ProjectFindings findings(Step step) {
    return new ProjectFindings(step.form().projectId(), step.form().findings());
  }

  private static List<Step> of(List<Step> steps, Step.Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).toList();
  }
}
