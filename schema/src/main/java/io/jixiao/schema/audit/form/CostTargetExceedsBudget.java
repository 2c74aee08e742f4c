package io.jixiao.schema.audit.form;

import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Amount;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.scoring.attainment.Category;
import io.jixiao.schema.scoring.attainment.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets for the costs of the project, added up, are more than its budget. Costs per head or piece
 * do not count, nor does money that was to come in; a row that names the whole is not added to its
 * parts.
 */
final class CostTargetExceedsBudget implements Check {
  private static final List<String> PER_PIECE = List.of("人均", "均", "每", "单价", "单位成本", "标准", "/");
  private static final List<String> INFLOW = List.of("到位", "下达", "拨付", "收入");
  private static final List<String> OTHERS_COSTS = List.of("社会", "生态", "环境");
  private static final List<String> WHOLE = List.of("总", "合计");

  @Override
  public void look(AuditedForm form, Remarks remarks) {
    BigDecimal budget = budget(form.mainFund());
    if (budget == null || budget.signum() <= 0) {
      return;
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      BigDecimal yuan = yuan(row);
      if (yuan != null && (hasOne(WHOLE, row.name()) || yuan.compareTo(budget) == 0)) {
        compare(form, List.of(i), budget, remarks);
      } else if (yuan != null) {
        parts.add(i);
      }
    }
    compare(form, parts, budget, remarks);
  }

  private static void compare(
      AuditedForm form, List<Integer> numbers, BigDecimal budget, Remarks remarks) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = BigDecimal.ZERO;
    for (int number : numbers) {
      Indicator row = form.indicators().get(number);
      sum = sum.add(PrintedPoints.orNone(yuan(row)));
      tolerance = tolerance.add(tolerance(Comparison.target(row)));
    }
    if (sum.subtract(budget).compareTo(tolerance) > 0) {
      Rows rows = Rows.of(form, numbers);
      remarks.raise(
          FindingCode.COST_TARGET_EXCEEDS_BUDGET,
          rows.first("target"),
          Say.money(form.project(), sum),
          Say.money(form.project(), budget),
          rows.names());
    }
  }

  /** The target as a cost of the whole project; null where it is none. */
  private static @Nullable BigDecimal yuan(Indicator row) {
    Measure target = Comparison.target(row);
    if (target == null || target.direction() != null || !"元".equals(target.baseUnit())) {
      return null;
    }
    boolean whole =
        Category.of(row.path()) == Category.COST
            && !hasOne(PER_PIECE, row.name())
            && !hasOne(INFLOW, row.name())
            && row.path().stream().noneMatch(heading -> hasOne(OTHERS_COSTS, heading));
    return whole ? target.baseValue() : null;
  }

  /** Half a unit of what is printed: 734万元 may be rounded. */
  private static BigDecimal tolerance(@Nullable Measure target) {
    if (target == null || target.value() == null || target.baseValue() == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = target.value();
    BigDecimal halfUnit = new BigDecimal("0.5").movePointLeft(Math.max(0, value.scale()));
    return value.signum() == 0
        ? BigDecimal.ZERO
        : halfUnit.multiply(target.baseValue()).divide(value, 2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal budget(@Nullable MainFund fund) {
    if (fund == null) {
      return null;
    }
    BigDecimal initial = yuan(fund.row().initialBudget());
    BigDecimal adjusted = yuan(fund.row().adjustedBudget());
    if (initial == null || adjusted == null) {
      return initial == null ? adjusted : initial;
    }
    return initial.max(adjusted);
  }

  private static @Nullable BigDecimal yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.yuan();
  }

  private static boolean hasOne(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }
}
