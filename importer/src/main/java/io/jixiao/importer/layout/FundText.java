package io.jixiao.importer.layout;

import io.jixiao.schema.project.FundKind;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the fund block, text by text.
 *
 * @param label as printed; null for the label of the layout's row of that kind
 * @param unlabelled whether the row has no label of its own but that at the side of the block
 * @param figures what is known more exactly than the text says it: 199970 of {@code 20.00} 万元
 * @param attributes by the names that columns have for them
 */
public record FundText(
    FundKind kind,
    @Nullable String label,
    boolean unlabelled,
    Map<FundValue, String> values,
    Map<FundValue, BigDecimal> figures,
    Map<String, String> attributes) {

  public FundText {
    values = Ordered.copyOf(values);
    figures = Ordered.copyOf(figures);
    attributes = Ordered.copyOf(attributes);
  }

  static FundText empty(FundKind kind) {
    return new FundText(kind, null, false, Map.of(), Map.of(), Map.of());
  }

  String text(FundColumn column) {
    return column.attribute() == null
        ? values.getOrDefault(column.holds(), "")
        : attributes.getOrDefault(column.attribute(), "");
  }
}
