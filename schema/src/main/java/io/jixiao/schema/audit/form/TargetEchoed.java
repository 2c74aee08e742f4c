package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.scoring.attainment.Comparison.Ground;
import io.jixiao.schema.scoring.attainment.Comparison.InBand;

/** 长期 for 长期: the actual repeats the target's words. */
final class TargetEchoed implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows rows = Rows.where(form, i -> isEcho(form, i));
    remarks.raise(
        FindingCode.QUALITATIVE_TARGET_ECHOED,
        rows,
        "actual",
        rows.count(),
        rows.names(),
        rows.points());
  }

  static boolean isEcho(AuditedForm form, int indicator) {
    return form.comparison(indicator) instanceof InBand found && found.ground() == Ground.ECHO;
  }
}
