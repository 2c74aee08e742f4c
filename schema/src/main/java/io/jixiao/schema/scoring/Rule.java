package io.jixiao.schema.scoring;

/** Turns what target and actual say together into points. */
interface Rule {
  /** Stable: stored scorecards and clients hold on to it. */
  String code();

  boolean decides(Question question);

  /** Asked only if it {@link #decides}. */
  Outcome apply(Question question);
}
