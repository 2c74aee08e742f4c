package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.util.List;

/** Rows without points on a form that gives points to others; a dash without a score is none. */
final class WeightMissing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Indicator> rows = form.indicators();
    if (rows.stream().anyMatch(row -> row.weight() != null)) {
      Rows.raise(form, remarks, FindingCode.WEIGHT_MISSING, "weight", i -> isMissing(rows.get(i)));
    }
  }

  private static boolean isMissing(Indicator row) {
    boolean blank = row.weightText() == null || row.weightText().isBlank();
    return row.weight() == null && (blank || row.score() != null);
  }
}
