package io.jixiao.api.store.runs;

import io.jixiao.schema.scoring.ScoreItem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a form earned: a {@link ScoreItem} without its explanation, which follows from
 * the form and the policy.
 *
 * @param indicatorId null for the fund block
 */
public record StoredItem(
    @Nullable String indicatorId,
    String rule,
    BigDecimal earned,
    BigDecimal weight,
    @Nullable BigDecimal reported,
    boolean undecided,
    boolean keptInBand) {

  public static StoredItem of(ScoreItem item) {
    return new StoredItem(
        item.indicatorId(),
        item.rule(),
        item.earned(),
        item.weight(),
        item.reported(),
        item.undecided(),
        item.keptInBand());
  }

  /** Earned less reported; null where nothing was reported. */
  public @Nullable BigDecimal difference() {
    return reported == null ? null : earned.subtract(reported);
  }
}
