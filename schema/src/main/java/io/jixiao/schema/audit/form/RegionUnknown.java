package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;

/** No administrative division follows from the form, and nobody else said which it is. */
final class RegionUnknown implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    if (form.project().regionCode() == null) {
      remarks.raise(FindingCode.REGION_UNKNOWN, "regionCode");
    }
  }
}
