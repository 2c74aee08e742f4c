package io.jixiao.schema.scoring;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.scoring.policy.ExecutionRules.Denominator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the budget was spent.
 *
 * @param executed in yuan; null where the form does not tell, as is {@code budget}
 * @param printed 执行率 in percent, as the form states it
 */
public record Execution(
    @Nullable BigDecimal executed, @Nullable BigDecimal budget, @Nullable BigDecimal printed) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * What a row of the fund block tells.
   *
   * @param denominator the budget that counts; the other one where the row lacks it
   */
  public static Execution of(Fund row, Denominator denominator) {
    boolean adjustedFirst = denominator == Denominator.ADJUSTED;
    BigDecimal first = yuan(adjustedFirst ? row.adjustedBudget() : row.initialBudget());
    BigDecimal second = yuan(adjustedFirst ? row.initialBudget() : row.adjustedBudget());
    return new Execution(
        yuan(row.executed()), first == null ? second : first, percent(row.executionRate()));
  }

  /** The row that stands for the whole: the total, else the one with points, else the only one. */
  public static @Nullable Fund row(List<Fund> funds) {
    Fund scored = null;
    for (Fund fund : funds) {
      if (fund.kind() == FundKind.TOTAL) {
        return fund;
      }
      if (scored == null && (fund.weight() != null || fund.score() != null)) {
        scored = fund;
      }
    }
    return scored == null && funds.size() == 1 ? funds.get(0) : scored;
  }

  boolean hasNoBudget() {
    return executed != null && budget != null && budget.signum() <= 0;
  }

  /** Executed / budget as a fraction; null where neither the amounts nor the printed rate tell. */
  @Nullable Points share() {
    if (executed != null && budget != null) {
      return budget.signum() <= 0 ? null : new Points(executed, budget).orNone();
    }
    return printed == null ? null : new Points(printed, ALL).orNone();
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }

  private static @Nullable BigDecimal percent(@Nullable Measure rate) {
    return rate == null || rate.kind() != MeasureKind.QUANTITY ? null : rate.baseValue();
  }
}
