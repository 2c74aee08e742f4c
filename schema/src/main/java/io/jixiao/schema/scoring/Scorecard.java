package io.jixiao.schema.scoring;

import io.jixiao.schema.project.Grade;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project scored under a policy.
 *
 * @param items the fund block first, then the indicators in sheet order
 * @param total of the items, at most the cap's limit
 * @param executionScore null where the form has no points for the fund block
 * @param fullMark what the grade refers to
 * @param keptInBandWeight points of the items whose score was kept because words leave it room
 * @param undecidedWeight points of the items that the form does not decide
 * @param cap null where the execution rate does not limit the total
 */
public record Scorecard(
    String policyId,
    int policyVersion,
    List<ScoreItem> items,
    BigDecimal total,
    Grade grade,
    @Nullable BigDecimal executionScore,
    BigDecimal fullMark,
    BigDecimal keptInBandWeight,
    BigDecimal undecidedWeight,
    @Nullable Cap cap) {

  public Scorecard {
    items = List.copyOf(items);
  }

  /**
   * Whether the form has points to earn. A form without any comes to 0 of 100, which says nothing
   * about the project.
   */
  public boolean hasPoints() {
    return items.stream()
        .anyMatch(item -> item.weight().signum() > 0 || item.earned().signum() > 0);
  }

  /**
   * A limit that the total ran into.
   *
   * @param sum what the items come to
   */
  public record Cap(BigDecimal limit, BigDecimal sum, Explanation explanation) {}
}
