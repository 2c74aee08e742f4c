package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.project.Indicator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by category, unit and name what more than an exact target means. */
final class Natures {
  private static final List<String> INFLOW = List.of("到位", "下达", "拨付", "收入");
  private static final Set<String> MONEY = Set.of("元", "美元", "欧元", "港元", "日元");
  private static final Set<String> DURATION = Set.of("秒", "月", "工作日");

  private Natures() {}

  static Nature of(Indicator indicator, Measure target, Measure actual) {
    String unit = target.baseUnit() == null ? actual.baseUnit() : target.baseUnit();
    return switch (Category.of(indicator.path())) {
      case QUANTITY, QUALITY, BENEFIT, SATISFACTION -> Nature.MORE_IS_BETTER;
      case COST -> cost(indicator.name(), unit);
      case TIMELINESS -> isDuration(unit) ? Nature.DURATION : Nature.MORE_IS_BETTER;
      case OUTPUT, OTHER -> unnamed(indicator.name(), unit);
    };
  }

  private static Nature cost(String name, @Nullable String unit) {
    if (isInflow(name)) {
      return Nature.MORE_IS_BETTER;
    }
    return isMoney(unit) ? Nature.COST : Nature.OPEN;
  }

  private static Nature unnamed(String name, @Nullable String unit) {
    boolean open = isDuration(unit) || (isMoney(unit) && !isInflow(name));
    return open ? Nature.OPEN : Nature.MORE_IS_BETTER;
  }

  private static boolean isInflow(String name) {
    for (String word : INFLOW) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 元, and 元/人. */
  private static boolean isMoney(@Nullable String unit) {
    if (unit == null) {
      return false;
    }
    int slash = unit.indexOf('/');
    return MONEY.contains(slash < 0 ? unit : unit.substring(0, slash));
  }

  private static boolean isDuration(@Nullable String unit) {
    return unit != null && DURATION.contains(unit);
  }
}
