package io.jixiao.schema.scoring.policy;

/** How the fund block earns its points. */
public record ExecutionRules(Basis basis, Denominator denominator) {

  /** Where the points come from. */
  public enum Basis {
    /** Weight × executed / budget. */
    RATE,
    /** The form's own score. */
    REPORTED,
    /** The fund block has no points. */
    NONE
  }

  /** Which budget the rate refers to. */
  public enum Denominator {
    /** 全年预算数; where the form has none, 年初预算数. */
    ADJUSTED,
    /** 年初预算数; where the form has none, 全年预算数. */
    INITIAL
  }
}
