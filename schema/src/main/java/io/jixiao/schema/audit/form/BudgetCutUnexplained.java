package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The adjusted budget is more than 10 % below the initial one, and nobody says why. */
final class BudgetCutUnexplained implements Check {
  private static final BigDecimal LEFT = new BigDecimal("0.9");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    if (fund == null || LostScoreUnexplained.isFundExplained(form.project())) {
      return;
    }
    BigDecimal initial = yuan(fund.row().initialBudget());
    BigDecimal adjusted = yuan(fund.row().adjustedBudget());
    if (initial != null
        && adjusted != null
        && initial.signum() > 0
        && adjusted.compareTo(initial.multiply(LEFT)) < 0) {
      remarks.raise(
          FindingCode.BUDGET_CUT_UNEXPLAINED,
          fund.path("adjustedBudget"),
          Say.money(form.project(), initial),
          Say.money(form.project(), adjusted),
          Say.figure(
              initial
                  .subtract(adjusted)
                  .movePointRight(2)
                  .divide(initial, 2, RoundingMode.HALF_UP)));
    }
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }
}
