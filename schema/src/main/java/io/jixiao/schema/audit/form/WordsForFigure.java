package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;

/** 完成 for ≥1, for zero incidents and for a deadline: the figure or the day is not told. */
final class WordsForFigure implements Check {

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Measure target = form.target(i);
      Measure actual = form.actual(i);
      if (target == null || actual == null) {
        continue;
      }
      if (isFigure(target.kind()) && actual.kind() == MeasureKind.QUALITATIVE) {
        remarks.raise(
            FindingCode.QUALITATIVE_ACTUAL_FOR_QUANTITY,
            Rows.path(i, "actual"),
            Say.text(form.indicators().get(i).name()),
            Say.value(target),
            Say.value(actual));
      }
    }
  }

  private static boolean isFigure(MeasureKind kind) {
    return switch (kind) {
      case QUANTITY, DATE, PERIOD, COMPOUND -> true;
      case QUALITATIVE, EMPTY, UNPARSED -> false;
    };
  }
}
