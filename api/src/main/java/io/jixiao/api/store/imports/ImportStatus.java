package io.jixiao.api.store.imports;

/** Where an import stands. */
public enum ImportStatus {
  QUEUED,
  RUNNING,
  /** Everything was read and accepted. */
  SUCCEEDED,
  /** A file had a problem or a form was rejected; the rest was accepted. */
  PARTIAL,
  /** Nothing could be read. */
  FAILED,
  /** What it did has been taken back. */
  UNDONE;

  /** Whether nothing more will happen by itself. */
  public boolean finished() {
    return this != QUEUED && this != RUNNING;
  }
}
