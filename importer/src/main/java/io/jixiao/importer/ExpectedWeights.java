package io.jixiao.importer;

import io.jixiao.importer.template.Template;
import io.jixiao.schema.project.Fund;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.project.Indicator;
import io.jixiao.schema.project.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The points of a form against those that its template gives to each level. */
final class ExpectedWeights {
  private ExpectedWeights() {}

  /** {@code 产出指标 45 ≠ 50}, parted by {@code 、}; empty where all are as expected. */
  static Optional<String> differing(Template template, Project project) {
    Map<String, BigDecimal> points = points(project);
    List<String> differing = new ArrayList<>();
    template
        .expectedWeights()
        .forEach(
            (level1, expected) -> {
              BigDecimal printed = points.getOrDefault(level1, BigDecimal.ZERO);
              if (printed.compareTo(expected) != 0) {
                differing.add(
                    level1 + " " + printed.toPlainString() + " ≠ " + expected.toPlainString());
              }
            });
    return differing.isEmpty() ? Optional.empty() : Optional.of(String.join("、", differing));
  }

  private static Map<String, BigDecimal> points(Project project) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (Indicator indicator : project.indicators()) {
      if (indicator.weight() != null) {
        points.merge(
            Objects.requireNonNullElse(indicator.level1(), ""),
            indicator.weight(),
            BigDecimal::add);
      }
    }
    for (Fund fund : project.funds()) {
      if (fund.kind() == FundKind.TOTAL && fund.weight() != null) {
        points.merge(Template.EXECUTION, fund.weight(), BigDecimal::add);
      }
    }
    return points;
  }
}
