package io.jixiao.importer.layout;

import java.util.List;
import java.util.Map;

/**
 * What one form says, apart from where its layout prints it; a text that is missing is empty.
 *
 * @param sections texts of a report by their headings; without counters, or as printed
 * @param points printed points by the path of their level
 * @param totalAttributes what the total row says in columns of attributes
 */
public record FormText(
    Purpose purpose,
    Map<FormField, String> fields,
    Map<String, List<String>> sections,
    List<FundText> funds,
    Map<List<String>, String> points,
    List<IndicatorText> indicators,
    Map<String, String> totalAttributes) {
  /** Before the heading of a section, where a layout names its text. */
  public static final String SECTION = "section:";

  public FormText {
    fields = Ordered.copyOf(fields);
    sections = Ordered.copyOf(sections);
    funds = List.copyOf(funds);
    points = Ordered.copyOf(points);
    indicators = List.copyOf(indicators);
    totalAttributes = Ordered.copyOf(totalAttributes);
  }

  public String text(FormField field) {
    return fields.getOrDefault(field, "");
  }

  /** The texts under a heading; empty for none. */
  public List<String> section(String heading) {
    return sections.getOrDefault(heading, List.of());
  }

  /** What a pattern's name stands for. */
  String value(String name) {
    return name.startsWith(SECTION)
        ? String.join("\n", section(name.substring(SECTION.length())))
        : FormField.of(name).map(this::text).orElse("");
  }
}
