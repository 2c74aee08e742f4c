package io.jixiao.schema.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a form earned.
 *
 * @param indicatorId null for the fund block
 * @param rule code of the rule that decided
 * @param earned points, rounded as the policy says
 * @param weight the points that can be earned; 0 where the form does not tell
 * @param reported the form's score
 * @param undecided whether the form decides nothing, so that the reported score or none was taken
 * @param keptInBand whether the reported score was kept because words leave it room
 */
public record ScoreItem(
    @Nullable String indicatorId,
    String rule,
    BigDecimal earned,
    BigDecimal weight,
    @Nullable BigDecimal reported,
    boolean undecided,
    boolean keptInBand,
    Explanation explanation) {

  /** Earned less reported; null where nothing was reported. */
  public @Nullable BigDecimal difference() {
    return reported == null ? null : earned.subtract(reported);
  }
}
