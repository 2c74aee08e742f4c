package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;

/** The form names no year, and nobody else said which it is. */
final class FiscalYearMissing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    if (form.project().fiscalYear() == null) {
      remarks.raise(FindingCode.FISCAL_YEAR_MISSING, "fiscalYear");
    }
  }
}
