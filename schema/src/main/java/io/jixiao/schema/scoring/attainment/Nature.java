package io.jixiao.schema.scoring.attainment;

/** What more than an exact target means ({@code 4套}, {@code ＝50万元}). */
public enum Nature {
  /** 数量, 质量, 效益, 满意度; money that was to come in. */
  MORE_IS_BETTER,
  /** Money that was to be spent. */
  COST,
  /** A length of time under 时效: more may be late or may be lasting. */
  DURATION,
  /** Nothing on the form tells. */
  OPEN
}
