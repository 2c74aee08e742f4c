package io.jixiao.api.store.runs;

/** What a run does with each project. */
public enum RunKind {
  /** Scores it and keeps the scorecard. */
  RESCORE,
  /** Looks for findings anew. */
  AUDIT
}
