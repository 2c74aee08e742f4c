package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Days;
import io.jixiao.schema.scoring.policy.IndicatorRules.LateDate;

/** On or before the date is full marks. */
final class DateRule implements Rule {
  @Override
  public String code() {
    return "DATE";
  }

  @Override
  public boolean decides(Question question) {
    return question.comparison() instanceof Days;
  }

  @Override
  public Outcome apply(Question question) {
    Days days = (Days) question.comparison();
    Object[] figures = {
      question.target(), question.actual(), days.target().toString(), days.actual().toString()
    };
    if (days.met()) {
      return Outcome.of(code(), question.full(), "DATE.met", figures);
    }
    return question.rules().lateDate() == LateDate.ZERO
        ? Outcome.of(code(), Points.NONE, "DATE.zero", figures)
        : Outcome.open(code(), "DATE.late", figures);
  }
}
