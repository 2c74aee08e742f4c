package io.jixiao.schema.scoring;

import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.IndicatorGroup;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.scoring.attainment.Category;
import io.jixiao.schema.scoring.policy.DefaultWeights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shares the points of a first level equally among its indicators: those printed in its heading,
 * else the policy's.
 */
final class LevelShares {
  private static final int SCALE = 2;

  private LevelShares() {}

  static void distribute(Project project, DefaultWeights defaults, @Nullable BigDecimal[] weights) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      Indicator indicator = project.indicators().get(i);
      String level = indicator.level1();
      if (level != null) {
        BigDecimal printed = printed(project.groups(), level);
        Part part = Part.of(level, defaults);
        String key = printed == null ? part.name() : level;
        rows.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
        points.put(key, printed == null ? part.points(defaults) : printed);
      }
    }
    rows.forEach((key, each) -> share(points.getOrDefault(key, BigDecimal.ZERO), each, weights));
  }

  /** The last row takes what rounding leaves. */
  private static void share(BigDecimal points, List<Integer> rows, @Nullable BigDecimal[] weights) {
    if (points.signum() <= 0) {
      return;
    }
    BigDecimal count = BigDecimal.valueOf(rows.size());
    BigDecimal each = points.divide(count, SCALE, RoundingMode.DOWN);
    rows.forEach(row -> weights[row] = each);
    BigDecimal others = each.multiply(count.subtract(BigDecimal.ONE));
    weights[rows.get(rows.size() - 1)] = points.subtract(others);
  }

  private static @Nullable BigDecimal printed(List<IndicatorGroup> groups, String level) {
    for (IndicatorGroup group : groups) {
      if (group.weight() != null && group.path().equals(List.of(level))) {
        return group.weight();
      }
    }
    return null;
  }

  /** The parts of a form for which a policy has points. */
  private enum Part {
    OUTPUT,
    BENEFIT,
    SATISFACTION,
    COST,
    OTHER;

    static Part of(String level, DefaultWeights defaults) {
      return switch (Category.of(level)) {
        case OUTPUT, QUANTITY, QUALITY, TIMELINESS -> OUTPUT;
        case COST -> defaults.cost().signum() > 0 ? COST : OUTPUT;
        case BENEFIT -> BENEFIT;
        case SATISFACTION -> SATISFACTION;
        case OTHER -> OTHER;
      };
    }

    BigDecimal points(DefaultWeights defaults) {
      return switch (this) {
        case OUTPUT -> defaults.output();
        case BENEFIT -> defaults.benefit();
        case SATISFACTION -> defaults.satisfaction();
        case COST -> defaults.cost();
        case OTHER -> BigDecimal.ZERO;
      };
    }
  }
}
