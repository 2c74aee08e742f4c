package io.jixiao.schema.scoring;

/** A row whose points nobody knows earns none. */
final class WeightMissingRule implements Rule {
  static final String CODE = "WEIGHT_MISSING";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean decides(Question question) {
    return question.weight() == null;
  }

  @Override
  public Outcome apply(Question question) {
    return Outcome.open(CODE, "WEIGHT_MISSING.open");
  }
}
