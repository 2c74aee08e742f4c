package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.policy.IndicatorRules;
import io.jixiao.schema.scoring.policy.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is asked.
 *
 * @param target as printed, as is {@code actual}
 * @param weight null where the form does not tell
 * @param reported the form's score
 * @param reason 偏差原因, as printed
 */
record Question(
    String target,
    String actual,
    Comparison comparison,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal reported,
    @Nullable String reason,
    IndicatorRules rules,
    Rounding rounding) {

  /** The same about one of several values. */
  Question about(Comparison.Part part) {
    return new Question(
        part.target(), part.actual(), part.comparison(), weight, reported, reason, rules, rounding);
  }

  /** For rules after the one that decides about missing weights. */
  BigDecimal points() {
    return weight == null ? BigDecimal.ZERO : weight;
  }

  Points full() {
    return Points.of(points());
  }
}
