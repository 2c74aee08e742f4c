package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Comparison;
import java.util.List;

/** Rows without a target, though points or an actual rest on it, on a form that has targets. */
final class TargetMissing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Indicator> all = form.indicators();
    if (all.stream().anyMatch(TargetMissing::hasTarget)) {
      Rows rows = Rows.where(form, i -> isMissing(all.get(i)));
      remarks.raise(FindingCode.TARGET_MISSING, rows, "target", rows.count(), rows.names());
    }
  }

  private static boolean isMissing(Indicator row) {
    boolean counts = row.weight() != null && row.weight().signum() > 0;
    return !hasTarget(row) && (counts || Given.is(row.actual()));
  }

  private static boolean hasTarget(Indicator row) {
    return Given.is(Comparison.target(row));
  }
}
