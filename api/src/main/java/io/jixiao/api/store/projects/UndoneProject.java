package io.jixiao.api.store.projects;

import org.jspecify.annotations.Nullable;

/**
 * What became of a project when an import was undone.
 *
 * @param revision the one that stands in the way, of a kept project; else the current one
 * @param importId the import that stands in the way; null where a revision was restored by hand
 */
public record UndoneProject(
    String projectId, String name, Kind kind, int revision, @Nullable String importId) {

  /** What became of it. */
  public enum Kind {
    /** It is as it was before the import; if the import created it, it is gone. */
    REVERSED,
    /** The import had found it unchanged: it is only not counted among the import's any more. */
    LEFT,
    /** Kept, since it was changed later. */
    LATER_REVISION,
    /** Kept, since another import has brought the very same content. */
    OTHER_IMPORT,
    /** Not undone: the revision to go back to is not there. */
    REVISION_MISSING,
    /** Not undone: others kept changing it. */
    KEPT_CHANGING
  }

  /** Whether something of the import is still there. */
  public boolean isKept() {
    return kind == Kind.LATER_REVISION || kind == Kind.OTHER_IMPORT;
  }

  /** Whether it could not be decided. */
  public boolean isFailed() {
    return kind == Kind.REVISION_MISSING || kind == Kind.KEPT_CHANGING;
  }

  static UndoneProject of(ProjectDocument project, Kind kind) {
    return new UndoneProject(
        project.id(), project.project().name(), kind, project.revision(), null);
  }
}
