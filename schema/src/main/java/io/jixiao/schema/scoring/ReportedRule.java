package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.policy.IndicatorRules.Basis;

/** The form's own score, whatever target and actual say. */
final class ReportedRule implements Rule {
  static final String CODE = "REPORTED";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean decides(Question question) {
    return question.rules().basis() == Basis.REPORTED;
  }

  @Override
  public Outcome apply(Question question) {
    return question.reported() == null
        ? Outcome.open(CODE, "REPORTED.missing")
        : Outcome.of(CODE, Points.of(question.reported()), "REPORTED.kept");
  }
}
