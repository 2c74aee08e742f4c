package io.jixiao.api.store.imports;

import io.jixiao.api.store.jobs.JobFields;

/** Paths of the fields that queries on {@code imports} name. */
public final class ImportFields {
  public static final String ID = JobFields.ID;
  public static final String CREATED_AT = JobFields.CREATED_AT;

  private ImportFields() {}
}
