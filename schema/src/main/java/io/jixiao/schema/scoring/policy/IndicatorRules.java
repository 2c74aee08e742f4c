package io.jixiao.schema.scoring.policy;

/**
 * How an indicator earns its points.
 *
 * @param belowTarget for ≥ and >, for exact targets and for changes
 * @param aboveLimit for ≤ and <
 * @param exact for = and targets without an operator
 */
public record IndicatorRules(
    Basis basis,
    BelowTarget belowTarget,
    AboveLimit aboveLimit,
    ExactTarget exact,
    LateDate lateDate,
    Bands bands,
    OverAchievement overAchievement,
    Undecided undecided) {

  /** Where the points come from. */
  public enum Basis {
    COMPUTED,
    /** The form's own score. */
    REPORTED
  }

  /** What an indicator above its upper limit earns. */
  public enum AboveLimit {
    /** Target / actual × weight. */
    RATIO,
    /** (1 − (actual − target) / target) × weight, nothing from 200 %. */
    LINEAR,
    /** The reviewer decides. */
    REVIEWER
  }

  /** What a date behind its deadline earns. */
  public enum LateDate {
    REVIEWER,
    ZERO
  }

  /** What an indicator that nothing decides earns. */
  public enum Undecided {
    /** The reported score. */
    KEEP,
    ZERO
  }
}
