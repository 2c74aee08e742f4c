package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.Indicator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Raises what is said once a form, with the rows that it is about. */
final class Rows {
  private Rows() {}

  static String path(int indicator, String field) {
    return "indicators[" + indicator + "]." + field;
  }

  /** A finding at the first of the rows, if there are any; the code takes their count and names. */
  static void raise(
      AuditedForm form, Remarks remarks, FindingCode code, String field, IntPredicate concerned) {
    List<Indicator> all = form.indicators();
    List<Indicator> rows =
        IntStream.range(0, all.size()).filter(concerned).mapToObj(all::get).toList();
    if (!rows.isEmpty()) {
      int first = IntStream.range(0, all.size()).filter(concerned).findFirst().orElse(0);
      remarks.raiseForAll(
          code, path(first, field), "indicators", Integer.toString(rows.size()), Say.names(rows));
    }
  }
}
