package io.jixiao.api.store.projects;

/**
 * Paths of the fields that queries on {@code projects} name. Absent and null are the same: a field
 * without a value is not written.
 */
public final class ProjectFields {
  public static final String ID = "_id";
  public static final String REVISION = "revision";

  public static final String FISCAL_YEAR = "project.fiscalYear";
  public static final String REGION_CODE = "project.regionCode";
  public static final String NAME = "project.name";
  public static final String CODE = "project.code";
  public static final String DEPARTMENT_NAME = "project.department.name";
  public static final String DEPARTMENT_CODE = "project.department.code";
  public static final String IMPLEMENTING_UNIT_NAME = "project.implementingUnit.name";
  public static final String IMPLEMENTING_UNIT_CODE = "project.implementingUnit.code";
  public static final String TEMPLATE_ID = "project.template.id";
  public static final String REPORTED_GRADE = "project.reported.grade";
  public static final String REPORTED_SCORE = "project.reported.score";

  /** Percent of the TOTAL fund row. */
  public static final String EXECUTION_RATE = "rollup.executionRate";

  /** Yuan of the TOTAL fund row. */
  public static final String EXECUTED = "rollup.executed";

  public static final String ADJUSTED_BUDGET = "rollup.adjustedBudget";

  /** What a project brings to a comparison, packed. */
  static final String FIGURES = "rollup.figures";

  /** Array of the codes of the current findings, each once. */
  public static final String FINDING_CODES = "findingCodes";

  /** Array of the severities of the current findings, each once. */
  public static final String FINDING_SEVERITIES = "findingSeverities";

  /** See {@link Stamp}. */
  static final String STAMP = "stamp";

  /** How many of the current findings have each severity. */
  public static final String FINDING_COUNTS = "findingCounts";

  /** Array: the imports that created, updated or found the project unchanged. */
  public static final String IMPORT_IDS = "importIds";

  /** Array of the indicators. */
  public static final String INDICATORS = "project.indicators";

  /** Fields of an indicator, from the indicator. */
  public static final String INDICATOR_NAME = "name";

  public static final String INDICATOR_PATH = "path";
  public static final String INDICATOR_WEIGHT = "weight";
  public static final String INDICATOR_SCORE = "score";

  public static final String UPDATED_AT = "updatedAt";

  /** Normalised parts of the identity, completed by what later forms knew. */
  public static final String IDENTITY_NAME = "identity.name";

  public static final String IDENTITY_UNIT = "identity.unit";
  public static final String IDENTITY_CODE = "identity.code";
  public static final String IDENTITY_FISCAL_YEAR = "identity.fiscalYear";
  public static final String IDENTITY_REGION_CODE = "identity.regionCode";

  /** Counts the writes of a document: whoever changes it names the one that was read. */
  static final String VERSION = "version";

  static final String PROJECT = "project";
  static final String IDENTITY = "identity";
  static final String FINGERPRINT = "fingerprint";
  static final String ROLLUP = "rollup";
  static final String MADE_BY = "madeBy";
  static final String CELLS = "cells";
  static final String CHANGES = "changes";
  static final String FINDINGS = "findings";
  static final String HALF_UNDONE = "halfUndone";

  private ProjectFields() {}
}
