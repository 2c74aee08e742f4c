package io.jixiao.schema.scoring.policy;

import java.math.BigDecimal;

/**
 * What follows where more is better and far more was reached.
 *
 * @param from share of the target in percent from which on something follows
 * @param points taken off; used by MINUS
 * @param reasonExcuses whether a reason on the form leaves the points as they are
 */
public record OverAchievement(
    BigDecimal from, Consequence consequence, BigDecimal points, boolean reasonExcuses) {

  /** What it costs. */
  public enum Consequence {
    /** Nothing, and nothing is said. */
    FULL,
    /** Nothing, but the sentence asks why. */
    FLAG,
    /** Some points. */
    MINUS,
    /** All points. */
    NOTHING
  }
}
