package io.jixiao.api.scoring;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.Explanation;
import io.jixiao.schema.scoring.ScoreItem;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item of a scorecard as clients see it: beside the row that it is about.
 *
 * @param indicator null for the fund block
 * @param why becomes a sentence only when asked for
 */
public record ScoreItemView(
    @Nullable String indicatorId,
    @Nullable Indicator indicator,
    String rule,
    BigDecimal earned,
    BigDecimal weight,
    @Nullable BigDecimal reported,
    @Nullable BigDecimal difference,
    boolean undecided,
    boolean keptInBand,
    Explanation why) {

  static ScoreItemView of(ScoreItem item, @Nullable Indicator indicator) {
    return new ScoreItemView(
        item.indicatorId(),
        indicator,
        item.rule(),
        item.earned(),
        item.weight(),
        item.reported(),
        item.difference(),
        item.undecided(),
        item.keptInBand(),
        item.explanation());
  }

  /** How the points came about. */
  public Text explanation() {
    return why.text();
  }
}
