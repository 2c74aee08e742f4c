package io.jixiao.schema.scoring;

import io.jixiao.schema.scoring.policy.ExecutionCap;
import io.jixiao.schema.scoring.policy.ScoringPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds items up. */
final class CardMaker {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ScoringPolicy policy;
  private final List<ScoreItem> items;
  private BigDecimal sum;
  private BigDecimal weight = BigDecimal.ZERO;
  private BigDecimal kept = BigDecimal.ZERO;
  private BigDecimal undecided = BigDecimal.ZERO;
  private @Nullable BigDecimal executionScore;

  CardMaker(ScoringPolicy policy, int rows) {
    this.policy = policy;
    this.items = new ArrayList<>(rows);
    this.sum = policy.rounding().rounded(BigDecimal.ZERO);
  }

  void addExecution(ScoreItem item) {
    executionScore = item.earned();
    add(item);
  }

  void add(ScoreItem item) {
    items.add(item);
    sum = sum.add(item.earned());
    weight = weight.add(item.weight());
    if (item.keptInBand()) {
      kept = kept.add(item.weight());
    }
    if (item.undecided()) {
      undecided = undecided.add(item.weight());
    }
  }

  /**
   * @param execution null where the form says nothing about it
   */
  Scorecard finish(@Nullable Execution execution) {
    BigDecimal fullMark = fullMark();
    Scorecard.Cap cap = cap(execution, fullMark);
    BigDecimal total = cap == null ? sum : cap.limit();
    return new Scorecard(
        policy.id(),
        policy.version(),
        items,
        total,
        policy.grades().grade(total, fullMark),
        executionScore,
        fullMark,
        kept,
        undecided,
        cap);
  }

  private BigDecimal fullMark() {
    if (policy.fullMark() != null) {
      return policy.fullMark();
    }
    return weight.signum() > 0 ? weight : HUNDRED;
  }

  private Scorecard.@Nullable Cap cap(@Nullable Execution execution, BigDecimal fullMark) {
    Points share = execution == null || policy.caps().isEmpty() ? null : execution.share();
    if (share == null) {
      return null;
    }
    BigDecimal hundredfold = share.numerator().movePointRight(2);
    for (ExecutionCap cap : policy.caps()) {
      if (hundredfold.compareTo(cap.below().multiply(share.denominator())) < 0) {
        BigDecimal limit =
            policy.rounding().rounded(cap.total().multiply(fullMark).movePointLeft(2));
        return sum.compareTo(limit) > 0 ? capped(share, cap, limit) : null;
      }
    }
    return null;
  }

  private Scorecard.Cap capped(Points share, ExecutionCap cap, BigDecimal limit) {
    BigDecimal percent =
        share.numerator().movePointRight(2).divide(share.denominator(), 2, RoundingMode.HALF_UP);
    return new Scorecard.Cap(
        limit, sum, new Explanation("CAP.total", limit, List.of(percent, cap.below(), sum)));
  }
}
