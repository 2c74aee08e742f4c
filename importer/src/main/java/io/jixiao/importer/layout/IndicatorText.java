package io.jixiao.importer.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A row of the indicator table, text by text.
 *
 * @param path the headings above it, as printed but for their points
 * @param inWords whether a person will usually fill in words, not a figure
 * @param figures what is known more exactly than the text says it
 * @param attributes by the names that columns have for them
 */
public record IndicatorText(
    List<String> path,
    String name,
    boolean inWords,
    Map<IndicatorValue, String> values,
    Map<IndicatorValue, BigDecimal> figures,
    Map<String, String> attributes) {

  public IndicatorText {
    path = List.copyOf(path);
    values = Ordered.copyOf(values);
    figures = Ordered.copyOf(figures);
    attributes = Ordered.copyOf(attributes);
  }

  String text(IndicatorColumn column) {
    return column.attribute() == null
        ? values.getOrDefault(column.holds(), "")
        : attributes.getOrDefault(column.attribute(), "");
  }
}
