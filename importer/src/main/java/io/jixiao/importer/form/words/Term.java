package io.jixiao.importer.form.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a label on a form stands for. Its wordings are data: {@code vocabulary.yaml}. */
public enum Term {
  NAME,
  CODE,
  DEPARTMENT,
  DEPARTMENT_CODE,
  UNIT,
  UNIT_CODE,
  FILLING_UNIT,
  /** Of a form about no project: whose spending it is about. */
  WHOLE_UNIT,
  YEAR,
  FILLED_ON,
  AMOUNT_UNIT,
  /** A label of the header or footer that the model has no field for: 联系人, 项目概况. */
  OTHER_LABEL,
  FUND_BLOCK,
  FUND_SOURCE,
  INITIAL_BUDGET,
  ADJUSTED_BUDGET,
  /** A budget that says neither 年初 nor 调整: the adjusted one, unless another column is. */
  BUDGET,
  EXECUTED,
  EXECUTION_RATE,
  GOAL_BLOCK,
  GOAL_EXPECTED,
  GOAL_ACTUAL,
  INDICATOR_BLOCK,
  LEVEL1,
  LEVEL2,
  LEVEL3,
  LEVEL4,
  /** 指标类别: stands for level 1 where no column is headed 一级指标. */
  CATEGORY,
  INDICATOR_NAME,
  TARGET,
  ADJUSTED_TARGET,
  ACTUAL,
  WEIGHT,
  SCORE,
  DEVIATION,
  /** Of a column of its own: {@code ≥}. */
  OPERATOR,
  /** Of a column of its own: {@code 台套}. */
  MEASURE_UNIT,
  SEQUENCE,
  TOTAL,
  /** Of a level within the indicator table: 小计. */
  SUBTOTAL,
  CONCLUSION,
  GRADE,
  LIST_UNIT,
  LIST_AMOUNT,
  /** What stands beside a title and says nothing about the project: 附件 1. */
  COMPANION;

  /** What forms print of one year beside another, and of its beginning beside its end. */
  public static final Set<Term> OF_A_YEAR =
      Collections.unmodifiableSet(
          EnumSet.of(
              TARGET,
              ADJUSTED_TARGET,
              ACTUAL,
              INITIAL_BUDGET,
              ADJUSTED_BUDGET,
              BUDGET,
              EXECUTED,
              EXECUTION_RATE,
              GOAL_EXPECTED,
              GOAL_ACTUAL));

  /** The key in vocabularies: {@code INITIAL_BUDGET} is {@code initial-budget}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
