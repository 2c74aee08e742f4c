package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.scoring.attainment.Comparison;
import io.jixiao.schema.scoring.attainment.Comparison.Degree;
import io.jixiao.schema.scoring.attainment.Comparison.Undecided;
import io.jixiao.schema.scoring.attainment.Doubt;

/**
 * 次 against %, words against a figure, a period against %. A bare actual takes the target's unit,
 * but an amount of money is no percentage.
 */
final class UnitMismatch implements Check {
  private static final String PERCENT = "%";
  private static final String MONTH = "月";

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Measure target = form.target(i);
      Measure actual = form.actual(i);
      String name = form.indicators().get(i).name();
      if (target != null && actual != null && differ(target, actual, form.comparison(i), name)) {
        remarks.raise(
            FindingCode.UNIT_MISMATCH,
            Rows.path(i, "actual"),
            Say.text(name),
            Say.value(target),
            Say.value(actual));
      }
    }
  }

  private static boolean differ(
      Measure target, Measure actual, Comparison comparison, String name) {
    if (comparison instanceof Degree) {
      return true;
    }
    if (comparison instanceof Undecided undecided) {
      return undecided.doubt() == Doubt.UNITS
          || (undecided.doubt() == Doubt.KINDS && areOfTwoKinds(target, actual));
    }
    if (target.kind() != MeasureKind.QUANTITY || actual.kind() != MeasureKind.QUANTITY) {
      return false;
    }
    boolean percentForBare = target.unit() == null && isShare(actual);
    return percentForBare || isMoneyAgainstShare(target, actual, name);
  }

  private static boolean areOfTwoKinds(Measure target, Measure actual) {
    if (actual.kind() == MeasureKind.QUANTITY) {
      return true;
    }
    // in a column for months, 11 is November rather than eleven months
    return target.kind() == MeasureKind.QUANTITY && !MONTH.equals(target.baseUnit());
  }

  private static boolean isMoneyAgainstShare(Measure target, Measure actual, String name) {
    return isShare(target)
        && target.direction() == null
        && actual.unit() == null
        && MeasuredName.of(name).isMoney();
  }

  private static boolean isShare(Measure measure) {
    return PERCENT.equals(measure.baseUnit());
  }
}
