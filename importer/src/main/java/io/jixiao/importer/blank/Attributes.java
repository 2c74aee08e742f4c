package io.jixiao.importer.blank;

import io.jixiao.schema.project.Attribute;
import io.jixiao.schema.text.Normal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes of a row by the names of their columns: a heading may head several. */
final class Attributes {
  private static final String AGAIN = "\u0000";

  private Attributes() {}

  /** Texts by name; the name is the heading, marked where the row has it once more. */
  static Map<String, String> named(List<Attribute> attributes) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> named = new LinkedHashMap<>();
    for (Attribute attribute : attributes) {
      int times = seen.merge(Normal.compact(attribute.heading()), 1, Integer::sum);
      named.put(attribute.heading() + AGAIN.repeat(times - 1), attribute.text());
    }
    return named;
  }

  /** The heading of a column of that name. */
  static String heading(String name) {
    return name.replace(AGAIN, "");
  }
}
