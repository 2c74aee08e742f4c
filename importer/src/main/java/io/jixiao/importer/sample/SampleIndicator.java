package io.jixiao.importer.sample;

/**
 * A row of the indicator table; every text as printed.
 *
 * @param name empty or 不涉及 where a form keeps an unused row of its template
 */
record SampleIndicator(
    String level1,
    String level2,
    String name,
    String target,
    String actual,
    String weight,
    String score,
    String deviationReason,
    String adjustedTarget,
    String note) {

  /** An unused row: a label of the template, not an indicator. */
  boolean isPlaceholder() {
    return target.isEmpty() && actual.isEmpty() && weight.isEmpty();
  }
}
