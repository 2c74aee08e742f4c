package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.AsRead;
import io.jixiao.api.store.projects.FindingStore.ProjectFindings;
import io.jixiao.schema.identity.ProjectIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does steps in an order that a kill at any point leaves whole: what a project was is put aside
 * before it changes, the project changes in one write, and its findings follow, which the next
 * attempt writes again.
 */
@Component
class ProjectWrites {

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  static final Bson WITHOUT_CONTENT = exclude(ProjectFields.PROJECT, ProjectFields.CELLS);

  private final ProjectCollections collections;
  private final FindingStore findings;
  private final Clock clock;

  ProjectWrites(ProjectCollections collections, FindingStore findings, Clock clock) {
    this.collections = collections;
    this.findings = findings;
    this.clock = clock;
  }

  /**
   * Takes back projects that were just created and that nobody has written to since.
   *
   * @return those that are gone
   */
  List<String> takeBack(List<Step> creations) {
    return ids(creations).stream()
        .filter(
            id ->
                collections
                        .projects()
                        .deleteOne(AsRead.of(id, ProjectFields.VERSION, PreparedForm.FIRST_VERSION))
                        .getDeletedCount()
                    == 1)
        .toList();
  }

  /** Whether each step is done, in order; one that is not met a project that somebody changed. */
  List<Boolean> write(String importId, List<Step> steps) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    archive(steps);
    Set<String> failed = create(importId, steps, now);
    failed.addAll(change(importId, steps, now));
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
    List<String> ids = current.stream().map(ProjectDocument::id).toList();
    List<String> aside =
        current.stream().map(each -> RevisionDocument.id(each.id(), each.revision())).toList();
    // A number is used again once an import is undone: who was held up must not put what the
    // number meant before over what it means now.
    new NewestStays<>(collections.projectRevisions(), WITHOUT_CONTENT)
        .write(
            aside,
            there -> {
              // Read after what is there: a half undone import puts findings back, then drops that.
              Map<String, List<FindingDocument>> found = findings.items(ids);
              return current.stream()
                  .map(each -> RevisionDocument.of(each, findings(each, there, found)))
                  .toList();
            });
  }

  /** Until an import is wholly undone a project's findings are those set aside before it. */
  private static List<FindingDocument> findings(
      ProjectDocument project,
      Map<String, RevisionDocument> aside,
      Map<String, List<FindingDocument>> found) {
    RevisionDocument before = aside.get(RevisionDocument.id(project.id(), project.revision()));
    return project.halfUndone() == null || before == null
        ? found.getOrDefault(project.id(), List.of())
        : before.findings();
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
        if (error.getCode() != ConditionalBulk.DUPLICATE_KEY) {
          throw e;
        }
        failed.add(creations.get(error.getIndex()).form().projectId());
      }
    }
    return failed;
  }

  /**
   * An import stands for the content that it has seen, so it is noted only if that is still there:
   * what it found unchanged may have been changed or undone since.
   *
   * @return the projects that somebody has changed in between
   */
  private Set<String> change(String importId, List<Step> steps, Instant now) {
    List<Step> known =
        steps.stream()
            .filter(step -> step.kind() == Step.Kind.UPDATE || step.kind() == Step.Kind.NOTE)
            .toList();
    List<UpdateOneModel<ProjectDocument>> changes =
        known.stream()
            .map(
                step ->
                    step.kind() == Step.Kind.NOTE
                        ? note(importId, step)
                        : update(importId, step, now))
            .toList();
    if (ConditionalBulk.write(collections.projects(), changes)) {
      return Set.of();
    }
    Set<String> failed = new HashSet<>(ids(known));
    failed.removeAll(seenBy(importId, failed));
    return failed;
  }

  private static UpdateOneModel<ProjectDocument> update(String importId, Step step, Instant now) {
    ProjectDocument stored = requireNonNull(step.stored());
    return replacement(
        stored,
        step.form().updated(stored, importId, step.changes(), now),
        combine(
            set(ProjectFields.MADE_BY, importId), addToSet(ProjectFields.IMPORT_IDS, importId)));
  }

  private static UpdateOneModel<ProjectDocument> note(String importId, Step step) {
    ProjectDocument stored = requireNonNull(step.stored());
    ProjectIdentity known = step.form().claim().identity();
    Bson noted =
        combine(
            set(ProjectFields.VERSION, stored.nextVersion()),
            set(ProjectFields.IDENTITY, known),
            addToSet(ProjectFields.IMPORT_IDS, importId));
    return new UpdateOneModel<>(
        asRead(stored),
        known.equals(stored.identity())
            ? noted
            : combine(noted, set(ProjectFields.STAMP, new ObjectId())));
  }

  /**
   * Puts {@code next} in the place of {@code current}, if nobody has written to the project since
   * it was read; fields of their own, such as the imports that have seen the project, are left to
   * {@code others}.
   */
  static UpdateOneModel<ProjectDocument> replacement(
      ProjectDocument current, ProjectDocument next, Bson others) {
    return new UpdateOneModel<>(
        asRead(current),
        combine(
            set(ProjectFields.REVISION, next.revision()),
            set(ProjectFields.VERSION, next.version()),
            set(ProjectFields.STAMP, next.stamp()),
            set(ProjectFields.IDENTITY, next.identity()),
            set(ProjectFields.PROJECT, next.project()),
            set(ProjectFields.CELLS, next.cells()),
            set(ProjectFields.FINGERPRINT, next.fingerprint()),
            set(ProjectFields.ROLLUP, next.rollup()),
            set(ProjectFields.FINDING_CODES, next.findingCodes()),
            set(ProjectFields.FINDING_SEVERITIES, next.findingSeverities()),
            set(ProjectFields.FINDING_COUNTS, next.findingCounts()),
            set(ProjectFields.CHANGES, next.changes()),
            set(ProjectFields.UPDATED_AT, next.updatedAt()),
            others));
  }

  /** Finds a project only as long as nobody has written to it since it was read. */
  static Bson asRead(ProjectDocument project) {
    return AsRead.of(project.id(), ProjectFields.VERSION, project.version());
  }

  private List<String> seenBy(String importId, Set<String> ids) {
    return collections
        .projects()
        .find(in(ProjectFields.ID, ids))
        .projection(WITHOUT_CONTENT)
        .into(new ArrayList<>())
        .stream()
        .filter(project -> project.importIds().contains(importId))
        .map(ProjectDocument::id)
        .toList();
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
    PreparedForm form = step.form();
    return new ProjectFindings(form.projectId(), version(step), form.project(), form.findings());
  }

  /** Of the project once the step is done. */
  private static @Nullable Long version(Step step) {
    ProjectDocument stored = step.stored();
    return switch (step.kind()) {
      case CREATE -> PreparedForm.FIRST_VERSION;
      case UPDATE, NOTE -> requireNonNull(stored).nextVersion();
      case DONE_BEFORE -> requireNonNull(stored).version();
    };
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(step -> step.form().projectId()).toList();
  }

  private static List<Step> of(List<Step> steps, Step.Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).toList();
  }
}
