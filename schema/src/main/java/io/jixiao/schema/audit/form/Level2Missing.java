package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.util.List;

/** Rows right under a first level, on a form whose other rows have a second. */
final class Level2Missing implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    List<Indicator> rows = form.indicators();
    if (rows.stream().anyMatch(row -> row.level2() != null)) {
      Rows.raise(
          form, remarks, FindingCode.LEVEL2_MISSING, "name", i -> rows.get(i).level2() == null);
    }
  }
}
