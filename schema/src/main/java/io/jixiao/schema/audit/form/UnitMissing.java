package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import java.math.BigDecimal;

/** A bare figure where neither the actual nor the name says what it counts; 0 needs no unit. */
final class UnitMissing implements Check {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows rows = Rows.where(form, i -> lacksUnit(form, i));
    remarks.raise(FindingCode.UNIT_MISSING, rows, "target", rows.count(), rows.names());
  }

  private static boolean lacksUnit(AuditedForm form, int indicator) {
    Measure target = form.target(indicator);
    Measure actual = form.actual(indicator);
    if (target == null || !isBare(target) || isZero(target)) {
      return false;
    }
    boolean told = actual != null && actual.unit() != null;
    return !told && !tellsUnit(form.indicators().get(indicator).name(), target);
  }

  /** 人数 counts persons, and a rate of up to 100 is one in percent. */
  private static boolean tellsUnit(String text, Measure target) {
    MeasuredName name = MeasuredName.of(text);
    boolean share = name.isRate() || name.isSatisfaction() || name.words().endsWith("率");
    return name.isCount() || (share && value(target).compareTo(ALL) <= 0);
  }

  private static boolean isBare(Measure measure) {
    return measure.kind() == MeasureKind.QUANTITY && measure.unit() == null;
  }

  private static boolean isZero(Measure measure) {
    return value(measure).signum() == 0;
  }

  private static BigDecimal value(Measure measure) {
    return measure.value() == null ? BigDecimal.ZERO : measure.value();
  }
}
