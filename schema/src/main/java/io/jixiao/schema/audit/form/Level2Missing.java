package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.util.List;

/** Rows right under a first level, on a form whose other rows have a second. */
final class Level2Missing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Indicator> all = form.indicators();
    Rows rows = Rows.where(form, i -> all.get(i).level2() == null);
    if (rows.size() < all.size()) {
      remarks.raise(FindingCode.LEVEL2_MISSING, rows, "name", rows.count(), rows.names());
    }
  }
}
