package io.jixiao.schema.comparison;

/** What projects side by side have in one row. */
public enum ComparisonSection {
  MONEY,
  SCORE,
  INDICATOR
}
