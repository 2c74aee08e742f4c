package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.Execution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A printed execution rate is not executed over budget, beyond half a unit of its last decimal and
 * what rounded amounts leave open.
 */
final class ExecutionRateMismatch implements Check {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Project project = form.project();
    for (int i = 0; i < project.funds().size(); i++) {
      Fund row = project.funds().get(i);
      Execution execution = Execution.of(row, form.policy().execution().denominator());
      Measure rate = row.executionRate();
      BigDecimal executed = execution.executed();
      BigDecimal budget = execution.budget();
      if (rate != null && executed != null && budget != null && differs(project, row, execution)) {
        remarks.raise(
            FindingCode.EXECUTION_RATE_MISMATCH,
            "funds[" + i + "].executionRate",
            Money.label(row),
            rate.text(),
            Say.money(project, executed),
            Say.money(project, budget),
            Say.figure(percent(executed, budget).setScale(2, RoundingMode.HALF_UP)));
      }
    }
  }

  /** Whether amounts and rate of a row are printed and contradict each other. */
  static boolean differs(Project project, Fund row, Execution execution) {
    Measure rate = row.executionRate();
    BigDecimal printed = execution.printed();
    BigDecimal executed = execution.executed();
    BigDecimal budget = execution.budget();
    if (rate == null || printed == null || executed == null || budget == null) {
      return false;
    }
    BigDecimal roundedExecuted = Money.tolerance(project, row.executed());
    BigDecimal roundedBudget =
        Money.tolerance(project, row.adjustedBudget())
            .max(Money.tolerance(project, row.initialBudget()));
    // nothing, or what may have been rounded from it
    if (budget.compareTo(roundedBudget) <= 0) {
      return false;
    }
    BigDecimal lowest = percent(executed.subtract(roundedExecuted), budget.add(roundedBudget));
    BigDecimal highest = percent(executed.add(roundedExecuted), budget.subtract(roundedBudget));
    BigDecimal half = halfUnit(rate, printed);
    return printed.add(half).compareTo(lowest) < 0 || printed.subtract(half).compareTo(highest) > 0;
  }

  private static BigDecimal percent(BigDecimal executed, BigDecimal budget) {
    return executed.movePointRight(2).divide(budget, MathContext.DECIMAL64);
  }

  /** Of the last printed decimal, in percent: {@code 0.77} stands for 76.5 to 77.5 %. */
  private static BigDecimal halfUnit(Measure rate, BigDecimal printed) {
    BigDecimal shown = Figures.decimal(rate.text());
    int decimals = Math.max(0, shown == null ? printed.scale() : shown.scale());
    boolean share = shown != null && isHundredth(shown, printed);
    return share && decimals > 0 ? HALF.movePointLeft(decimals - 2) : HALF.movePointLeft(decimals);
  }

  /** 0.77 beside 77: a share rather than a percentage. */
  private static boolean isHundredth(BigDecimal shown, BigDecimal printed) {
    return shown.signum() != 0 && shown.multiply(BigDecimal.TEN).compareTo(printed) < 0;
  }
}
