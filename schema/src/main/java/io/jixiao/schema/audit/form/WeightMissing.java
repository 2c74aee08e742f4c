package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.util.List;

/** Rows without points on a form that gives points to others; a dash without a score is none. */
final class WeightMissing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Indicator> all = form.indicators();
    if (all.stream().anyMatch(row -> row.weight() != null)) {
      Rows rows = Rows.where(form, i -> isMissing(all.get(i)));
      remarks.raise(FindingCode.WEIGHT_MISSING, rows, "weight", rows.count(), rows.names());
    }
  }

  private static boolean isMissing(Indicator row) {
    boolean blank = row.weightText() == null || row.weightText().isBlank();
    return row.weight() == null && (blank || row.score() != null);
  }
}
