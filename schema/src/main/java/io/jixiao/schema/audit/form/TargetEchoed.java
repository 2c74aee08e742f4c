package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.scoring.attainment.Comparison.Ground;
import io.jixiao.schema.scoring.attainment.Comparison.InBand;

/** 长期 for 长期: the actual repeats the target's words. */
final class TargetEchoed implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    ListedRows rows = ListedRows.where(form, i -> isEcho(form, i));
    if (!rows.isEmpty()) {
      remarks.raise(
          FindingCode.QUALITATIVE_TARGET_ECHOED,
          rows,
          "actual",
          rows.count(),
          rows.names(),
          rows.points());
    }
  }

  static boolean isEcho(AuditedForm form, int indicator) {
    return form.comparison(indicator) instanceof InBand found && found.ground() == Ground.ECHO;
  }
}
