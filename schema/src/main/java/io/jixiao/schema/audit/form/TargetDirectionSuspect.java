package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Category;
import io.jixiao.schema.scoring.attainment.Comparison.Level;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cost with ≥, which rewards overspending; ≤ on a quantity of which no half was reached with full
 * points, where more was probably wanted.
 */
final class TargetDirectionSuspect implements Check {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Set<String> NO_COUNTS = Set.of("元", "%", "倍", "秒", "月", "工作日");

  /** What comes in, is saved or is to be granted may well have a lower bound. */
  private static final String[] MORE_IS_BETTER = {
    "到位", "下达", "拨付", "收入", "节约", "节省", "节支", "降低", "下降", "减少", "压减", "压降", "补助", "补贴", "奖励", "资助",
    "发放标准", "保障标准", "筹集", "撬动", "增收", "收益", "效益", "达标", "控制", "完成"
  };

  /** Fewer of these are better. */
  private static final String[] FEWER_IS_BETTER = {
    "事故", "事件", "投诉", "故障", "差错", "违", "案", "损", "耗", "纠纷", "超", "逾", "延", "亡", "伤", "流失", "上访",
    "信访", "舆情", "退", "漏", "报警", "火灾", "浪费"
  };

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    for (int i = 0; i < form.indicators().size(); i++) {
      Measure target = form.target(i);
      if (target != null && (isCostWithLowerBound(form, i, target) || isTooFew(form, i))) {
        remarks.raise(
            FindingCode.TARGET_DIRECTION_SUSPECT,
            Rows.path(i, "target"),
            Say.text(form.indicators().get(i).name()),
            Say.value(target));
      }
    }
  }

  private static boolean isCostWithLowerBound(AuditedForm form, int number, Measure target) {
    Operator operator = target.operator();
    boolean lower = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    Indicator indicator = form.indicators().get(number);
    MeasuredName name = MeasuredName.of(indicator.name());
    boolean cost = Category.of(indicator.path()) == Category.COST || name.words().endsWith("成本");
    return lower
        && cost
        && target.kind() == MeasureKind.QUANTITY
        && target.direction() == null
        && !name.isRate()
        && !name.has(MORE_IS_BETTER);
  }

  private static boolean isTooFew(AuditedForm form, int number) {
    Indicator indicator = form.indicators().get(number);
    if (!(form.comparison(number) instanceof Level level)
        || !level.isUpperBound()
        || Category.of(indicator.path()) != Category.QUANTITY
        || !isFull(indicator)) {
      return false;
    }
    MeasuredName name = MeasuredName.of(indicator.name());
    return counts(form.target(number))
        && !name.isRate()
        && !name.isMoney()
        && !name.has(FEWER_IS_BETTER)
        && level.actual().multiply(TWO).compareTo(level.target()) < 0;
  }

  /** Persons, things, areas; neither money nor shares nor time. */
  private static boolean counts(@Nullable Measure target) {
    String unit = target == null ? null : target.baseUnit();
    return unit == null || (!NO_COUNTS.contains(unit) && unit.indexOf('/') < 0);
  }

  private static boolean isFull(Indicator indicator) {
    BigDecimal weight = indicator.weight();
    BigDecimal score = indicator.score();
    return weight != null && score != null && weight.signum() > 0 && score.compareTo(weight) >= 0;
  }
}
