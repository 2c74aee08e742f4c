package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.project.Indicator;

/** A rate whose target is a number of persons, things, days or an amount: 逃脱率 ＝0人. */
final class NameUnitMismatch implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      Measure target = form.target(i);
      if (target != null && isCounted(target) && MeasuredName.of(indicator.name()).isRate()) {
        remarks.raise(
            FindingCode.NAME_UNIT_MISMATCH,
            Rows.path(i, "target"),
            Say.text(indicator.name()),
            Say.value(target));
      }
    }
  }

  /** A share may be one of any two things, 吨/亩; what has a mere multiplier may be anything. */
  private static boolean isCounted(Measure target) {
    String unit = target.baseUnit();
    return target.kind() == MeasureKind.QUANTITY
        && unit != null
        && !unit.equals("%")
        && !unit.equals("倍")
        && unit.indexOf('/') < 0;
  }
}
