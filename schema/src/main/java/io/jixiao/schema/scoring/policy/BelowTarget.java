package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an indicator below its target earns.
 *
 * @param pointsPerPercentagePoint taken off for each percentage point that is missing; used by
 *     POINTS
 * @param steps highest first, below the last nothing is earned; used by STEPS
 */
public record BelowTarget(Mode mode, BigDecimal pointsPerPercentagePoint, List<Step> steps) {

  public BelowTarget {
    steps = List.copyOf(steps);
  }

  /** How the points follow from the share that was reached. */
  public enum Mode {
    /** Actual / target × weight. */
    RATIO,
    ZERO,
    /** By a table. */
    STEPS,
    /** The weight less so many points for each percentage point. */
    POINTS
  }

  /**
   * A row of the table.
   *
   * @param from share of the target in percent that has to be reached
   * @param earns share of the weight in percent
   */
  public record Step(BigDecimal from, BigDecimal earns) {}
}
