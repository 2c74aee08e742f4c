package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.scoring.attainment.Comparison.Level;

/** Five or more figures, and each is exactly its target: copied rather than measured. */
final class AllActualsEqualTargets implements Check {
  private static final int FEWEST = 5;

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows figures = Rows.where(form, i -> areFigures(form, i));
    if (figures.size() >= FEWEST
        && Rows.where(form, i -> areFigures(form, i) && !areEqual(form, i)).isEmpty()) {
      remarks.raise(FindingCode.ALL_ACTUALS_EQUAL_TARGETS, figures, "actual", figures.count());
    }
  }

  private static boolean areFigures(AuditedForm form, int indicator) {
    Measure target = form.target(indicator);
    Measure actual = form.actual(indicator);
    return target != null
        && actual != null
        && target.kind() == MeasureKind.QUANTITY
        && actual.kind() == MeasureKind.QUANTITY;
  }

  /** Whether both figures are the same, in one unit. */
  static boolean areEqual(AuditedForm form, int indicator) {
    return form.comparison(indicator) instanceof Level level && level.side() == 0;
  }
}
