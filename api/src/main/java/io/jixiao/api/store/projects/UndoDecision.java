package io.jixiao.api.store.projects;

import static java.util.Comparator.comparingInt;

import io.jixiao.api.store.projects.UndoneProject.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what undoing an import means for one project as it stands. Imports are noted in the order
 * in which they came to a project, so those after the maker of the current revision have brought
 * the same content.
 */
final class UndoDecision {

  private final String importId;
  private final ProjectDocument project;
  private final List<RevisionDocument> former;

  /**
   * @param former revisions of the project, in any order, without content
   */
  UndoDecision(String importId, ProjectDocument project, List<RevisionDocument> former) {
    this.importId = importId;
    this.project = project;
    this.former = former;
  }

  UndoneProject decide() {
    if (importId.equals(project.madeBy())) {
      return lastImport().equals(importId)
          ? UndoneProject.of(project, Kind.REVERSED)
          : kept(Kind.OTHER_IMPORT, project.revision(), lastImport());
    }
    return made().map(this::later).orElseGet(() -> UndoneProject.of(project, Kind.LEFT));
  }

  private String lastImport() {
    List<String> all = project.importIds();
    return all.get(all.size() - 1);
  }

  /** The revision that the import made, if it is not the current one. */
  private Optional<RevisionDocument> made() {
    return former.stream().filter(each -> importId.equals(each.madeBy())).findFirst();
  }

  /** The first revision after the import's is in the way. */
  private UndoneProject later(RevisionDocument made) {
    return former.stream()
        .filter(each -> each.revision() > made.revision())
        .min(comparingInt(RevisionDocument::revision))
        .map(each -> kept(Kind.LATER_REVISION, each.revision(), each.madeBy()))
        .orElseGet(() -> kept(Kind.LATER_REVISION, project.revision(), project.madeBy()));
  }

  private UndoneProject kept(Kind kind, int revision, @Nullable String inTheWay) {
    return new UndoneProject(project.id(), project.project().name(), kind, revision, inTheWay);
  }
}
