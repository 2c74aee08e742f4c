package io.jixiao.importer.layout;

import java.util.Optional;
import java.util.stream.Stream;

/** What a form says outside its tables, by the name that layouts have for it. */
public enum FormField {
  TITLE("title"),
  FISCAL_YEAR("fiscalYear"),
  /** The year as some systems print it: 2,024. */
  FISCAL_YEAR_GROUPED("fiscalYearGrouped"),
  FILLED_ON("filledOn"),
  NAME("name"),
  CODE("code"),
  DEPARTMENT("department"),
  DEPARTMENT_CODE("departmentCode"),
  UNIT("unit"),
  UNIT_CODE("unitCode"),
  AMOUNT_UNIT("amountUnit"),
  GOAL_EXPECTED("goalExpected"),
  GOAL_ACTUAL("goalActual"),
  CONCLUSION("conclusion"),
  GRADE("grade"),
  TOTAL_WEIGHT("totalWeight"),
  TOTAL_SCORE("totalScore"),
  TOTAL_DEVIATION("totalDeviation");

  private final String key;

  FormField(String key) {
    this.key = key;
  }

  /** The name in layouts. */
  public String key() {
    return key;
  }

  static Optional<FormField> of(String key) {
    return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
