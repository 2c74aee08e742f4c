package io.jixiao.schema.audit.form;

import io.jixiao.schema.project.Fund;
import io.jixiao.schema.scoring.Execution;
import io.jixiao.schema.scoring.ScoreItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The row of the fund block that stands for the whole.
 *
 * @param index among the rows of the fund block
 * @param execution what was spent of the budget that the policy refers to
 * @param item what the policy makes of it; null where it has no points
 * @param weight the points it can earn, printed or, where only these are not, left by the others
 */
record MainFund(
    int index,
    Fund row,
    Execution execution,
    @Nullable ScoreItem item,
    @Nullable BigDecimal weight) {

  String path(String field) {
    return "funds[" + index + "]." + field;
  }

  /** Executed over budget in percent, two decimals; the printed rate where amounts do not tell. */
  @Nullable BigDecimal percent() {
    BigDecimal executed = execution.executed();
    BigDecimal budget = execution.budget();
    if (executed == null || budget == null) {
      return execution.printed();
    }
    return budget.signum() <= 0
        ? null
        : executed.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP);
  }
}
