package io.jixiao.importer.layout;

/** What a column of a fund block holds. */
public enum FundValue {
  LABEL,
  INITIAL_BUDGET,
  ADJUSTED_BUDGET,
  EXECUTED,
  WEIGHT,
  EXECUTION_RATE,
  SCORE,
  DEVIATION_REASON,
  /** What the model has no field for, under its heading. */
  ATTRIBUTE;

  boolean isAmount() {
    return this == INITIAL_BUDGET || this == ADJUSTED_BUDGET || this == EXECUTED;
  }
}
