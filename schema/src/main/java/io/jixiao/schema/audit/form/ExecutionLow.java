package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import java.math.BigDecimal;

/** Less than 60 % of the budget was spent. */
final class ExecutionLow implements Check {
  private static final BigDecimal LOW = BigDecimal.valueOf(60);

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    MainFund fund = form.mainFund();
    BigDecimal percent = fund == null ? null : fund.percent();
    if (fund != null && percent != null && percent.compareTo(LOW) < 0) {
      remarks.raise(
          FindingCode.EXECUTION_LOW,
          fund.path("executed"),
          Money.label(fund.row()),
          Say.figure(percent));
    }
  }
}
