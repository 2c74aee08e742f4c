package io.jixiao.api.store.imports;

/** VALID stores the good projects of a file; ALL stores a file only if none is rejected. */
public enum ImportAccept {
  VALID,
  ALL
}
