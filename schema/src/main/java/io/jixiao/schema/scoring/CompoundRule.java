package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison.Part;
import io.jixiao.schema.scoring.attainment.Comparison.Several;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Several values weigh the same: each is scored as if it stood alone, and the mean counts. */
final class CompoundRule implements Rule {
  @Override
  public String code() {
    return "COMPOUND";
  }

  @Override
  public boolean decides(Question question) {
    return question.comparison() instanceof Several;
  }

  @Override
  public Outcome apply(Question question) {
    List<Part> parts = ((Several) question.comparison()).parts();
    Points sum = Points.NONE;
    List<Explanation> sentences = new ArrayList<>();
    for (Part part : parts) {
      Outcome outcome = Rules.apply(question.about(part));
      if (outcome.points() == null) {
        return new Outcome(code(), null, false, outcome.key(), outcome.arguments());
      }
      sum = sum.plus(outcome.points());
      BigDecimal earned = outcome.points().rounded(question.rounding());
      sentences.add(new Explanation(outcome.key(), earned, outcome.arguments()));
    }
    return Outcome.of(
        code(),
        sum.over(parts.size()),
        "COMPOUND.mean",
        Integer.toString(parts.size()),
        sentences,
        question.points());
  }
}
