package io.jixiao.api.store;

/** What became of a form. */
public enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REJECTED
}
