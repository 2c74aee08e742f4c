package io.jixiao.api.store.projects;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sums written with a project so that comparing groups never unwinds its rows. Money is yuan of the
 * TOTAL fund row.
 */
public record RollupDocument(
    @Nullable BigDecimal initialBudget,
    @Nullable BigDecimal adjustedBudget,
    @Nullable BigDecimal executed,
    @Nullable BigDecimal executionRate,
    @Nullable BigDecimal reportedWeight,
    @Nullable BigDecimal reportedScore,
    int indicatorCount) {

  private static final RollupDocument EMPTY =
      new RollupDocument(null, null, null, null, null, null, 0);

  static RollupDocument of(Project project) {
    RollupDocument money =
        project.funds().stream()
            .filter(fund -> fund.kind() == FundKind.TOTAL)
            .findFirst()
            .map(RollupDocument::ofTotal)
            .orElse(EMPTY);
    return new RollupDocument(
        money.initialBudget,
        money.adjustedBudget,
        money.executed,
        money.executionRate,
        project.reported().weight(),
        project.reported().score(),
        project.indicators().size());
  }

  private static RollupDocument ofTotal(Fund total) {
    return new RollupDocument(
        yuan(total.initialBudget()),
        yuan(total.adjustedBudget()),
        yuan(total.executed()),
        value(total.executionRate()),
        null,
        null,
        0);
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }

  private static @Nullable BigDecimal value(@Nullable Measure measure) {
    return measure == null ? null : measure.value();
  }
}
