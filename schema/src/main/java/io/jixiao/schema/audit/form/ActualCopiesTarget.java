package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import java.util.regex.Pattern;

/** ≥90% for ≥90%: some systems print the target's sign before the actual, and some clerks do. */
final class ActualCopiesTarget implements Check {
  private static final Pattern SIGN = Pattern.compile("\\s*[≥≧⩾＞>≤≦⩽＜<=＝﹦═].*", Pattern.DOTALL);

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    Rows rows = Rows.where(form, i -> isSigned(form, i));
    Rows equal = Rows.where(form, i -> isSigned(form, i) && isEqual(form, i));
    remarks.raise(
        FindingCode.ACTUAL_COPIES_TARGET,
        rows,
        "actual",
        rows.count(),
        rows.names(),
        equal.count());
  }

  private static boolean isSigned(AuditedForm form, int indicator) {
    Measure target = form.target(indicator);
    Measure actual = form.actual(indicator);
    return target != null
        && actual != null
        && target.operator() != null
        && target.operator() == actual.operator()
        && SIGN.matcher(actual.text()).matches();
  }

  private static boolean isEqual(AuditedForm form, int indicator) {
    return AllActualsEqualTargets.areEqual(form, indicator);
  }
}
