package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.projects.ProjectDocument.HalfUndone;
import io.jixiao.api.store.projects.UndoneProject.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import did to projects, some at a time. What there is to do is read from the
 * projects as they stand, over and over until nothing is left: so it does not matter where it was
 * broken off before, nor who else writes to them meanwhile.
 */
@Component
public class ProjectUndo {

  private static final int MOST_TRIES = 50;
  private static final int PROJECTS_AT_A_TIME = 100;
  private static final Bson WITHOUT_CHANGES = exclude(ProjectFields.CHANGES);

  private final ProjectCollections collections;
  private final FormerRevisions revisions;
  private final ProjectRemoval removal;
  private final RevisionReturn back;
  private final IdentityClaims claims;
  private final OneAtATime oneAtATime;

  ProjectUndo(
      ProjectCollections collections,
      FormerRevisions revisions,
      ProjectRemoval removal,
      RevisionReturn back,
      IdentityClaims claims,
      OneAtATime oneAtATime) {
    this.collections = collections;
    this.revisions = revisions;
    this.removal = removal;
    this.back = back;
    this.claims = claims;
    this.oneAtATime = oneAtATime;
  }

  /**
   * Takes back what {@code importId} did to the projects that it is noted in. It must have ended.
   *
   * @param said hears what became of some projects at a time
   */
  public void undo(String importId, Consumer<Collection<UndoneProject>> said) {
    List<String> ids = new ArrayList<>();
    try (MongoCursor<ProjectDocument> found =
        collections
            .projects()
            .find(eq(ProjectFields.IMPORT_IDS, importId))
            .projection(include(ProjectFields.REVISION))
            .iterator()) {
      while (found.hasNext()) {
        ids.add(found.next().id());
        if (ids.size() == PROJECTS_AT_A_TIME || !found.hasNext()) {
          List<String> some = List.copyOf(ids);
          said.accept(oneAtATime.run(() -> undo(importId, some)));
          ids.clear();
        }
      }
    }
  }

  /**
   * Takes away what is left of projects that are gone: whoever took them away may have died before.
   */
  public void clear(Collection<String> projectIds) {
    removal.clear(projectIds);
  }

  private Collection<UndoneProject> undo(String importId, List<String> ids) {
    Map<String, UndoneProject> said = new LinkedHashMap<>();
    List<ProjectDocument> open = read(importId, ids);
    for (int i = 0; i < MOST_TRIES && !open.isEmpty(); i++) {
      List<String> again = undoOnce(importId, open, said);
      open = again.isEmpty() ? List.of() : read(importId, again);
    }
    open.forEach(project -> said.put(project.id(), UndoneProject.of(project, Kind.KEPT_CHANGING)));
    return said.values();
  }

  /** Those that the import is still noted in. */
  private List<ProjectDocument> read(String importId, List<String> ids) {
    return collections
        .projects()
        .find(in(ProjectFields.ID, ids))
        .projection(WITHOUT_CHANGES)
        .into(new ArrayList<>())
        .stream()
        .filter(project -> project.importIds().contains(importId))
        .toList();
  }

  /**
   * Does the next step for each project.
   *
   * @return those to be looked at again
   */
  private List<String> undoOnce(
      String importId, List<ProjectDocument> projects, Map<String, UndoneProject> said) {
    List<ProjectDocument> half =
        projects.stream().filter(project -> project.halfUndone() != null).toList();
    List<ProjectDocument> whole =
        projects.stream().filter(project -> project.halfUndone() == null).toList();
    Map<Kind, List<ProjectDocument>> byKind = decide(importId, whole, said);
    List<ProjectDocument> left = byKind.getOrDefault(Kind.LEFT, List.of());
    List<ProjectDocument> reversed = byKind.getOrDefault(Kind.REVERSED, List.of());
    end(importId, half, said);
    leave(importId, left);
    Set<String> again = new LinkedHashSet<>(ids(half));
    again.addAll(ids(left));
    again.addAll(ids(reversed));
    reverse(importId, reversed, said).forEach(again::remove);
    // Whoever began to undo the import before may have ended their claims and died.
    claims.ensure(ids(whole).stream().filter(id -> !again.contains(id)).toList());
    return List.copyOf(again);
  }

  private Map<Kind, List<ProjectDocument>> decide(
      String importId, List<ProjectDocument> projects, Map<String, UndoneProject> said) {
    Map<String, List<RevisionDocument>> former =
        revisions.heads(
            projects.stream().filter(project -> !importId.equals(project.madeBy())).toList());
    return projects.stream()
        .collect(
            groupingBy(
                project -> {
                  UndoneProject decided =
                      new UndoDecision(
                              importId, project, former.getOrDefault(project.id(), List.of()))
                          .decide();
                  said.put(project.id(), decided);
                  return decided.kind();
                }));
  }

  private void end(String importId, List<ProjectDocument> half, Map<String, UndoneProject> said) {
    if (half.isEmpty()) {
      return;
    }
    back.end(half);
    for (ProjectDocument project : half) {
      HalfUndone undone = project.halfUndone();
      if (undone != null && undone.importId().equals(importId)) {
        said.put(project.id(), UndoneProject.of(project, Kind.REVERSED));
      }
    }
  }

  private void leave(String importId, List<ProjectDocument> projects) {
    boolean unused =
        ConditionalBulk.write(
            collections.projects(),
            projects.stream()
                .map(
                    project ->
                        new UpdateOneModel<ProjectDocument>(
                            ProjectWrites.asRead(project),
                            combine(
                                set(ProjectFields.VERSION, project.nextVersion()),
                                pull(ProjectFields.IMPORT_IDS, importId))))
                .toList());
  }

  /** Returns those that cannot be. */
  private List<String> reverse(
      String importId, List<ProjectDocument> projects, Map<String, UndoneProject> said) {
    List<ProjectDocument> created =
        projects.stream().filter(project -> project.revision() == 1).toList();
    List<ProjectDocument> updated =
        projects.stream().filter(project -> project.revision() > 1).toList();
    if (!created.isEmpty()) {
      removal.remove(created);
    }
    List<ProjectDocument> missing = updated.isEmpty() ? List.of() : back.begin(importId, updated);
    List<ProjectDocument> failed = unchanged(importId, missing);
    failed.forEach(
        project -> said.put(project.id(), UndoneProject.of(project, Kind.REVISION_MISSING)));
    return ids(failed);
  }

  /**
   * Those of {@code missing} that are still as they were read: of the others somebody else has
   * brought the former revision back, and it is not a former one any more.
   */
  private List<ProjectDocument> unchanged(String importId, List<ProjectDocument> missing) {
    return missing.isEmpty()
        ? missing
        : read(importId, ids(missing)).stream()
            .filter(
                now ->
                    missing.stream()
                        .anyMatch(
                            then ->
                                then.id().equals(now.id())
                                    && Objects.equals(then.version(), now.version())))
            .toList();
  }

  private static List<String> ids(List<ProjectDocument> projects) {
    return projects.stream().map(ProjectDocument::id).toList();
  }
}
