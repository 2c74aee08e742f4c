package io.jixiao.api.store.imports;

/** Paths of the fields that queries on {@code imports} name. */
public final class ImportFields {
  public static final String ID = ImportDocument.ID;
  public static final String CREATED_AT = ImportDocument.CREATED_AT;

  private ImportFields() {}
}
