package io.jixiao.api.store.imports;

/** DRY_RUN does everything but store. */
public enum ImportMode {
  COMMIT,
  DRY_RUN
}
