package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Degree;

/** A percentage for a target in words is the degree of completion. */
final class DegreeRule implements Rule {
  @Override
  public String code() {
    return "DEGREE";
  }

  @Override
  public boolean decides(Question question) {
    return question.comparison() instanceof Degree;
  }

  @Override
  public Outcome apply(Question question) {
    Degree degree = (Degree) question.comparison();
    return degree.met()
        ? Outcome.of(code(), question.full(), "DEGREE.full", question.target(), question.actual())
        : Outcome.of(
            code(),
            Points.percentOf(question.points(), degree.percent()),
            "DEGREE.share",
            question.target(),
            question.actual(),
            degree.percent(),
            question.points());
  }
}
