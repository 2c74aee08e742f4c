package io.jixiao.importer;

import io.jixiao.importer.template.HeadingWords;
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
    Map<String, BigDecimal> indicators = ofIndicators(project);
    Map<String, BigDecimal> funds = ofFunds(project);
    List<String> differing = new ArrayList<>();
    template
        .expectedWeights()
        .forEach(
            (level1, expected) -> {
              Map<String, BigDecimal> points =
                  level1.equals(Template.EXECUTION) ? funds : indicators;
              BigDecimal printed = points.getOrDefault(HeadingWords.key(level1), BigDecimal.ZERO);
              // A form without any such points leaves them to its region.
              if (!points.isEmpty() && printed.compareTo(expected) != 0) {
                differing.add(
                    level1 + " " + printed.toPlainString() + " ≠ " + expected.toPlainString());
              }
            });
    return differing.isEmpty() ? Optional.empty() : Optional.of(String.join("、", differing));
  }

  private static Map<String, BigDecimal> ofIndicators(Project project) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (Indicator indicator : project.indicators()) {
      if (indicator.weight() != null) {
        String level1 = HeadingWords.key(Objects.requireNonNullElse(indicator.level1(), ""));
        points.merge(level1, indicator.weight(), BigDecimal::add);
      }
    }
    return points;
  }

  private static Map<String, BigDecimal> ofFunds(Project project) {
    Map<String, BigDecimal> points = new HashMap<>();
    for (Fund fund : project.funds()) {
      if (fund.kind() == FundKind.TOTAL && fund.weight() != null) {
        points.merge(Template.EXECUTION, fund.weight(), BigDecimal::add);
      }
    }
    return points;
  }
}
