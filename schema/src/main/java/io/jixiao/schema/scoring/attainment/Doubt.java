package io.jixiao.schema.scoring.attainment;

/** Why target and actual decide nothing. */
public enum Doubt {
  TARGET_MISSING,
  ACTUAL_MISSING,
  /** The target's digits make no value: {@code 7×24小时}. */
  TARGET_UNREADABLE,
  ACTUAL_UNREADABLE,
  /** Words that neither repeat the target nor belong to a band. */
  WORDS,
  /** 2 台 against 3 套, 90% against 95 分; a bare 1 for 100%, a bare 9000000 for 900万元. */
  UNITS,
  /** A date against a figure, a figure against words. */
  KINDS,
  /** A day that the calendar does not have, or whose year is unknown. */
  DATE,
  /** The actual period begins before the target's does. */
  PERIOD,
  /** A fall where the target does not say whether a rise or a fall is wanted. */
  DIRECTION,
  /** A missed target below zero has no share that was reached. */
  NEGATIVE_TARGET,
  /** The wrong side of the target, by how much is not said: 不足5个 for 5个, 超过3天 for ≤3天. */
  INEXACT,
  /** Several values of which not each has its counterpart. */
  PARTS
}
