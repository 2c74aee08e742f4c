package io.jixiao.api.scoring;

import io.jixiao.schema.project.Grade;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Scorecard;
import io.jixiao.schema.text.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scorecard as clients see it. */
public record ScorecardView(
    String policyId,
    int policyVersion,
    BigDecimal total,
    Grade grade,
    @Nullable BigDecimal executionScore,
    BigDecimal fullMark,
    BigDecimal keptInBandWeight,
    BigDecimal undecidedWeight,
    List<ScoreItemView> items,
    @Nullable ScoreCap cap) {

  /** A limit that the total ran into. */
  public record ScoreCap(BigDecimal limit, BigDecimal sum, Text explanation) {}

  /**
   * The view of a card.
   *
   * @param project that {@code card} is of
   */
  public static ScorecardView of(Scorecard card, Project project) {
    Map<String, Indicator> indicators = new HashMap<>();
    project.indicators().forEach(each -> indicators.put(each.id(), each));
    return new ScorecardView(
        card.policyId(),
        card.policyVersion(),
        card.total(),
        card.grade(),
        card.executionScore(),
        card.fullMark(),
        card.keptInBandWeight(),
        card.undecidedWeight(),
        card.items().stream()
            .map(item -> ScoreItemView.of(item, indicators.get(item.indicatorId())))
            .toList(),
        cap(card.cap()));
  }

  private static @Nullable ScoreCap cap(Scorecard.@Nullable Cap cap) {
    return cap == null ? null : new ScoreCap(cap.limit(), cap.sum(), cap.explanation().text());
  }
}
