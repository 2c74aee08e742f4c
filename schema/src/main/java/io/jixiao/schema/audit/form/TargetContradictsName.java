package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureContext;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.MeasureReader;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name that says 流失率控制在6%以内, and ≥95% as its target. */
final class TargetContradictsName implements Check {
  /** A demand at the end of a clause; 超过80%的天数 only says which days. */
  private static final Pattern DEMAND =
      Pattern.compile(
          "(?:控制在|保持在|稳定在|不低于|不高于|不超过|不少于|不大于|不小于)\\d+(?:\\.\\d+)?%(?:以内|以下|以上|之内)?"
              + "(?=$|[,;。、)])");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      String name = form.indicators().get(i).name();
      Measure target = form.target(i);
      Measure demand =
          target == null || name.indexOf('%') + name.indexOf('％') < -1 ? null : demand(name);
      if (target != null && demand != null && contradict(demand, target)) {
        remarks.raise(
            FindingCode.TARGET_CONTRADICTS_NAME,
            Rows.path(i, "target"),
            Say.text(name),
            Say.value(target));
      }
    }
  }

  private static @Nullable Measure demand(String name) {
    Matcher matcher = DEMAND.matcher(Normal.unspaced(name));
    return matcher.find() ? MeasureReader.read(matcher.group(), MeasureContext.NONE) : null;
  }

  private static boolean contradict(Measure demand, Measure target) {
    boolean figures =
        demand.kind() == MeasureKind.QUANTITY
            && target.kind() == MeasureKind.QUANTITY
            && "%".equals(target.baseUnit());
    int asked = direction(demand.operator());
    int stated = direction(target.operator());
    return figures && asked * stated < 0;
  }

  private static int direction(@Nullable Operator operator) {
    if (operator == null) {
      return 0;
    }
    return switch (operator) {
      case AT_LEAST, MORE_THAN -> 1;
      case AT_MOST, LESS_THAN -> -1;
      case EQUAL -> 0;
    };
  }
}
