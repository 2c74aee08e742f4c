package io.jixiao.api.projects;

import io.jixiao.schema.project.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading or a leaf of the indicator table.
 *
 * @param label the heading without its points, or the indicator's name
 * @param level 1 for the headings of the first column
 * @param weight points printed in the heading, or the indicator's own
 * @param cell A1 address of the heading, or of the indicator's name; null where no cell is known
 * @param children in sheet order; empty for a leaf
 * @param indicator null for a heading
 */
public record IndicatorNode(
    String label,
    int level,
    @Nullable BigDecimal weight,
    @Nullable String weightText,
    @Nullable String cell,
    List<IndicatorNode> children,
    @Nullable Indicator indicator) {

  public IndicatorNode {
    children = List.copyOf(children);
  }

  static IndicatorNode leaf(Indicator indicator) {
    return new IndicatorNode(
        indicator.name(),
        indicator.path().size() + 1,
        indicator.weight(),
        indicator.weightText(),
        indicator.source().cell(),
        List.of(),
        indicator);
  }
}
