package io.jixiao.api.store;

/** DRY_RUN does everything but store. */
public enum ImportMode {
  COMMIT,
  DRY_RUN
}
