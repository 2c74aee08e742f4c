package io.jixiao.schema.comparison;

/** Rows that every comparison of projects has. */
public enum ComparedFigure {
  INITIAL_BUDGET(ComparisonSection.MONEY, "年初预算数"),
  ADJUSTED_BUDGET(ComparisonSection.MONEY, "全年预算数"),
  EXECUTED(ComparisonSection.MONEY, "全年执行数"),
  EXECUTION_RATE(ComparisonSection.MONEY, "执行率"),
  TOTAL(ComparisonSection.SCORE, "总分"),
  EXECUTION(ComparisonSection.SCORE, "预算执行率");

  private final ComparisonSection section;
  private final String label;

  ComparedFigure(ComparisonSection section, String label) {
    this.section = section;
    this.label = label;
  }

  ComparisonSection section() {
    return section;
  }

  /** As forms call it. */
  String label() {
    return label;
  }
}
