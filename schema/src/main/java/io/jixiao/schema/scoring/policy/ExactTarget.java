package io.jixiao.schema.scoring.policy;

/**
 * What a figure beside an exact target earns ({@code ＝4套}, {@code 50万元}). Below the target, and
 * above it where more is better, it is scored as if the target were a lower bound.
 *
 * @param costBelowFull whether money saved is full marks rather than a shortfall
 * @param costAbove for money that was to be spent
 * @param durationAbove for lengths of time under 时效
 */
public record ExactTarget(Mode mode, boolean costBelowFull, Above costAbove, Above durationAbove) {

  /** Whether figures that differ are scored at all. */
  public enum Mode {
    BY_CATEGORY,
    /** Any difference is the reviewer's. */
    REVIEWER
  }

  /** What more than the target earns. */
  public enum Above {
    FULL,
    /** As an upper limit does. */
    REVERSE,
    /** The reviewer decides. */
    REVIEWER
  }
}
