package io.jixiao.api.store.projects;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import io.jixiao.api.store.AsRead;
import io.jixiao.api.store.projects.ClaimDocument.Member;
import io.jixiao.api.store.projects.ProjectDocument.HalfUndone;
import io.jixiao.schema.identity.ProjectIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the revision before an import's the current one again, as it was. One write brings the
 * content back and says so in the project; findings and claims follow, and whoever finds them not
 * yet done does them: the import stays among the project's until they are.
 */
@Component
class RevisionReturn {

  private final ProjectCollections collections;
  private final FindingStore findings;
  private final FormerRevisions revisions;
  private final IdentityClaims claims;
  private final FindingsAnew anew;

  RevisionReturn(
      ProjectCollections collections,
      FindingStore findings,
      FormerRevisions revisions,
      IdentityClaims claims,
      FindingsAnew anew) {
    this.collections = collections;
    this.findings = findings;
    this.revisions = revisions;
    this.claims = claims;
    this.anew = anew;
  }

  /**
   * Brings the contents back of those projects that nobody has written to since they were read.
   *
   * @return those whose former revision is not there
   */
  List<ProjectDocument> begin(String importId, List<ProjectDocument> projects) {
    Map<String, RevisionDocument> former = former(projects);
    FindingsAnew.Look look = anew.now();
    List<ProjectDocument> missing = new ArrayList<>();
    List<UpdateOneModel<ProjectDocument>> back = new ArrayList<>();
    for (ProjectDocument project : projects) {
      RevisionDocument before = former.get(project.id());
      if (before == null || !before.hasContent()) {
        missing.add(project);
      } else {
        back.add(broughtBack(importId, project, look.at(before), look));
      }
    }
    boolean unused = ConditionalBulk.write(collections.projects(), back);
    return missing;
  }

  /**
   * Does for those that are half undone what there is left to do.
   *
   * @param projects with their cells
   */
  void end(List<ProjectDocument> projects) {
    List<RevisionDocument> aside = aside(projects);
    putFindingsBack(projects, aside);
    narrowClaims(projects);
    dropAside(projects, aside);
    // Not done where somebody has written to the project since: it is ended again as it is now.
    boolean unused =
        ConditionalBulk.write(
            collections.projects(), projects.stream().map(RevisionReturn::ended).toList());
  }

  private static UpdateOneModel<ProjectDocument> broughtBack(
      String importId, ProjectDocument project, RevisionDocument before, FindingsAnew.Look look) {
    ProjectIdentity known = before.identity() == null ? project.identity() : before.identity();
    ProjectDocument next =
        before.in(
            project,
            before.revision(),
            known,
            before.madeBy(),
            before.changes(),
            look.rollup(before),
            before.at());
    HalfUndone half =
        new HalfUndone(importId, next.revision(), project.nextVersion(), project.identity());
    return ProjectWrites.replacement(
        project,
        next,
        combine(
            next.madeBy() == null
                ? unset(ProjectFields.MADE_BY)
                : set(ProjectFields.MADE_BY, next.madeBy()),
            set(ProjectFields.HALF_UNDONE, half)));
  }

  /** If the revision is not the current one any more, its findings are its successor's matter. */
  private void putFindingsBack(List<ProjectDocument> projects, List<RevisionDocument> aside) {
    Map<String, RevisionDocument> byId =
        aside.stream().collect(toMap(RevisionDocument::id, each -> each));
    FindingsAnew.Look look = anew.now();
    List<ProjectFindingsDocument> found = new ArrayList<>();
    for (ProjectDocument project : projects) {
      HalfUndone half = half(project);
      RevisionDocument back = byId.get(RevisionDocument.id(project.id(), half.revision()));
      if (back != null && half.revision() == project.revision()) {
        found.add(
            ProjectFindingsDocument.of(
                project.id(),
                half.version(),
                FindingSubject.of(project.project()),
                look.at(project.id(), ProjectMapper.INSTANCE.withCells(project), back.findings())));
      }
    }
    findings.putBack(found);
  }

  /**
   * After the content, not before it: until the content is back the project is what it is claimed
   * for. Who writes to it meanwhile under a claim that ends here finds that out after the write, or
   * before this is over, in which case it is found here when this is done again.
   */
  private void narrowClaims(List<ProjectDocument> projects) {
    List<ProjectDocument> otherwise =
        projects.stream()
            .filter(project -> !half(project).identity().equals(project.identity()))
            .toList();
    Map<String, List<RevisionDocument>> before = revisions.heads(otherwise);
    for (ProjectDocument project : otherwise) {
      List<RevisionDocument> former = before.getOrDefault(project.id(), List.of());
      // A revision of an older service does not say what it was claimed for.
      if (former.stream().allMatch(each -> each.identity() != null)) {
        List<ProjectIdentity> left =
            Stream.concat(
                    former.stream().map(RevisionDocument::identity), Stream.of(project.identity()))
                .filter(Objects::nonNull)
                .toList();
        claims.narrow(new Member(project.id(), half(project).identity()), left);
      }
    }
    claims.ensure(projects.stream().map(ProjectDocument::id).toList());
  }

  /**
   * Drops what was set aside under numbers that mean something else now. What others set aside
   * after the content came back has its version, or a later one, and stays.
   */
  private void dropAside(List<ProjectDocument> projects, List<RevisionDocument> aside) {
    Map<String, Long> versions =
        projects.stream().collect(toMap(ProjectDocument::id, project -> half(project).version()));
    List<DeleteOneModel<RevisionDocument>> deletions =
        aside.stream()
            .filter(
                each ->
                    each.version() == null
                        || each.version() < requireNonNull(versions.get(each.projectId())))
            .map(
                each ->
                    new DeleteOneModel<RevisionDocument>(
                        AsRead.of(each.id(), ProjectFields.VERSION, each.version())))
            .toList();
    boolean unused = ConditionalBulk.write(collections.projectRevisions(), deletions);
  }

  private static UpdateOneModel<ProjectDocument> ended(ProjectDocument project) {
    return new UpdateOneModel<>(
        ProjectWrites.asRead(project),
        combine(
            set(ProjectFields.VERSION, project.nextVersion()),
            unset(ProjectFields.HALF_UNDONE),
            pull(ProjectFields.IMPORT_IDS, half(project).importId())));
  }

  /** The revisions before the current ones, by project id. */
  private Map<String, RevisionDocument> former(List<ProjectDocument> projects) {
    List<String> ids =
        projects.stream()
            .map(project -> RevisionDocument.id(project.id(), project.revision() - 1))
            .toList();
    return collections
        .projectRevisions()
        .find(in(ProjectFields.ID, ids))
        .into(new ArrayList<>())
        .stream()
        .collect(toMap(RevisionDocument::projectId, each -> each));
  }

  /** What is set aside under the number that came back and the one that went. */
  private List<RevisionDocument> aside(List<ProjectDocument> projects) {
    List<String> ids =
        projects.stream()
            .flatMap(
                project ->
                    Stream.of(half(project).revision(), half(project).revision() + 1)
                        .map(number -> RevisionDocument.id(project.id(), number)))
            .toList();
    return collections
        .projectRevisions()
        .find(in(ProjectFields.ID, ids))
        .projection(ProjectWrites.WITHOUT_CONTENT)
        .into(new ArrayList<>());
  }

  private static HalfUndone half(ProjectDocument project) {
    return requireNonNull(project.halfUndone());
  }
}
