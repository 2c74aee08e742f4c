package io.jixiao.api.store.projects;

/** What became of a form. */
public enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REJECTED
}
