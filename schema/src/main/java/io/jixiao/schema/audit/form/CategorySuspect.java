package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator under a heading that it can not be of: a rate under 数量, 满意度 elsewhere, 及时率 under 质量,
 * money that comes in under 成本.
 */
final class CategorySuspect implements Check {
  private static final String QUALITY = "BELONGS.quality";
  private static final String TIMELINESS = "BELONGS.timeliness";
  private static final String COST = "BELONGS.cost";
  private static final String SATISFACTION = "BELONGS.satisfaction";
  private static final String NOT_QUANTITY = "BELONGS.notQuantity";
  private static final String INFLOW = "BELONGS.inflow";
  private static final String PROGRESS = "BELONGS.progress";

  private static final String[] TIME = {
    "时", "期", "日", "天", "月", "年", "季", "限", "进度", "早", "晚", "快", "速", "前", "后", "周"
  };
  private static final String[] PAYMENT = {"支付", "拨付", "预算执行", "资金使用率", "资金到位"};
  private static final String[] CORRECTNESS = {"准确", "合规", "规范", "足额", "合格", "正确"};

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    boolean asksSatisfaction =
        form.indicators().stream().anyMatch(indicator -> isUnderSatisfaction(indicator.path()));
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator indicator = form.indicators().get(i);
      String better = better(indicator, form.target(i), asksSatisfaction);
      if (better != null) {
        remarks.raise(
            FindingCode.INDICATOR_CATEGORY_SUSPECT,
            Rows.path(i, "name"),
            Say.text(indicator.name()),
            Say.text(indicator.path().get(indicator.path().size() - 1)),
            Say.clause(better));
      }
    }
  }

  /** The clause that says where it belongs; null where it may stand where it stands. */
  private static @Nullable String better(
      Indicator indicator, @Nullable Measure target, boolean asksSatisfaction) {
    MeasuredName name = MeasuredName.of(indicator.name());
    Category category = Category.of(indicator.path());
    if (name.isSatisfaction() && !isUnderSatisfaction(indicator.path())) {
      return isOutput(category) || (asksSatisfaction && category == Category.BENEFIT)
          ? SATISFACTION
          : null;
    }
    return switch (category) {
      case QUANTITY -> forQuantity(name, target);
      case QUALITY -> forQuality(name, target);
      case TIMELINESS -> name.isRate() && !name.has(TIME) ? QUALITY : null;
      case COST -> name.has("到位", "下达") && !name.isRate() ? INFLOW : null;
      case BENEFIT, SATISFACTION, OUTPUT, OTHER -> null;
    };
  }

  private static @Nullable String forQuantity(MeasuredName name, @Nullable Measure target) {
    if (target != null && isDay(target)) {
      return TIMELINESS;
    }
    if (target != null && isLimitOfMoney(target)) {
      return COST;
    }
    return name.isRate() || (target != null && isShare(target)) ? NOT_QUANTITY : null;
  }

  private static @Nullable String forQuality(MeasuredName name, @Nullable Measure target) {
    if (name.has("及时", "按时", "按期") || (target != null && isDay(target))) {
      return TIMELINESS;
    }
    return name.has(PAYMENT) && name.isRate() && !name.has(CORRECTNESS) ? PROGRESS : null;
  }

  private static boolean isDay(Measure target) {
    return target.kind() == MeasureKind.DATE || target.kind() == MeasureKind.PERIOD;
  }

  private static boolean isShare(Measure target) {
    return target.kind() == MeasureKind.QUANTITY
        && "%".equals(target.baseUnit())
        && target.direction() == null;
  }

  /** More money may be more work done; a limit to it is a cost. */
  private static boolean isLimitOfMoney(Measure target) {
    boolean limit =
        target.operator() == Operator.AT_MOST || target.operator() == Operator.LESS_THAN;
    return limit && "元".equals(target.baseUnit());
  }

  private static boolean isOutput(Category category) {
    return switch (category) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> true;
      case BENEFIT, SATISFACTION, OUTPUT, OTHER -> false;
    };
  }

  private static boolean isUnderSatisfaction(List<String> path) {
    return path.stream().anyMatch(heading -> heading.contains("满意"));
  }
}
