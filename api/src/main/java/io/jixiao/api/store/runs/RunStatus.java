package io.jixiao.api.store.runs;

/** Where a run stands. */
public enum RunStatus {
  QUEUED,
  RUNNING,
  /** Every project was worked on. */
  SUCCEEDED,
  /** Some project could not be worked on; the others were. */
  PARTIAL,
  /** The run could not be brought to its end. */
  FAILED;

  /** Whether nothing more will happen by itself. */
  public boolean finished() {
    return this != QUEUED && this != RUNNING;
  }
}
