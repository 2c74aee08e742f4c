package io.jixiao.api.store.projects;

/** What came of restoring a former revision. */
public enum RestoreResult {
  RESTORED,
  /** The revision is the current one: nothing had to change. */
  ALREADY_CURRENT,
  PROJECT_UNKNOWN,
  REVISION_UNKNOWN,
  /** The project is not at the revision that the caller has seen. */
  CHANGED_MEANWHILE
}
