package io.jixiao.api.store.query;

/** By what indicators can be ordered. */
public enum IndicatorOrderField {
  /** Latest year first, then name and id of the project, then as on the sheet. */
  PROJECT,
  /** Id of the project, then as on the sheet. */
  ID,
  FISCAL_YEAR,
  REGION,
  DEPARTMENT,
  IMPLEMENTING_UNIT,
  NAME,
  LEVEL1,
  ATTAINMENT,
  WEIGHT,
  REPORTED,
  RECOMPUTED,
  DIFFERENCE
}
