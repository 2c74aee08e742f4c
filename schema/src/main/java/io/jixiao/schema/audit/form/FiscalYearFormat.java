package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import java.util.regex.Pattern;

/** 2,024年度: a system that took the year for a figure. */
final class FiscalYearFormat implements Check {
  private static final Pattern SEPARATED = Pattern.compile("[12][,，]\\d{3}");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    String text = form.project().fiscalYearText();
    if (text != null && SEPARATED.matcher(text).find()) {
      remarks.raise(FindingCode.FISCAL_YEAR_FORMAT, "fiscalYear", Say.text(text));
    }
  }
}
