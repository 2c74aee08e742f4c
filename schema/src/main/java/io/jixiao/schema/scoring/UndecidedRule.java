package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Undecided;

/** Target and actual decide nothing. */
final class UndecidedRule implements Rule {
  @Override
  public String code() {
    return "UNDECIDED";
  }

  @Override
  public boolean decides(Question question) {
    return question.comparison() instanceof Undecided;
  }

  @Override
  public Outcome apply(Question question) {
    Undecided undecided = (Undecided) question.comparison();
    return Outcome.open(
        code(), "UNDECIDED." + undecided.doubt().name(), question.target(), question.actual());
  }
}
