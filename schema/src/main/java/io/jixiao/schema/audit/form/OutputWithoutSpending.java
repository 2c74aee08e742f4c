package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Category;
import java.math.BigDecimal;

/**
 * Nothing was spent and output points are claimed, or less than half was spent and nearly all
 * output points are claimed.
 */
final class OutputWithoutSpending implements Check {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** Nearly all: nine of ten. */
  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.9");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    BigDecimal executed = fund == null ? null : fund.execution().executed();
    if (fund == null || executed == null) {
      return;
    }
    BigDecimal claimed = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Indicator row : form.indicators()) {
      if (isOutput(row)) {
        claimed = claimed.add(PrintedPoints.orNone(row.score()));
        weights = weights.add(PrintedPoints.orNone(row.weight()));
      }
    }
    BigDecimal percent = fund.percent();
    boolean nothing = executed.signum() == 0;
    boolean little = percent != null && percent.compareTo(HALF) < 0;
    boolean nearlyAll = claimed.compareTo(weights.multiply(NEARLY_ALL)) >= 0;
    if (claimed.signum() > 0 && (nothing || (little && nearlyAll && weights.signum() > 0))) {
      remarks.raise(
          FindingCode.OUTPUT_WITHOUT_SPENDING,
          fund.path("executed"),
          nothing || percent == null
              ? Say.clause("SPENT.nothing", Say.money(form.project(), executed))
              : Say.clause(
                  "SPENT.little", Say.money(form.project(), executed), Say.figure(percent)),
          Say.figure(claimed),
          Say.figure(weights));
    }
  }

  private static boolean isOutput(Indicator row) {
    String level = row.level1();
    return level != null
        && switch (Category.of(level)) {
          case OUTPUT, QUANTITY, QUALITY, TIMELINESS -> true;
          case COST, BENEFIT, SATISFACTION, OTHER -> false;
        };
  }
}
