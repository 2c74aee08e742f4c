package io.jixiao.importer.workbook.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** When a section applies: {@code [>=100]}. */
record Condition(String comparison, BigDecimal limit) {

  /** Null for no or an unreadable condition: the section then applies to whatever is left. */
  static @Nullable Condition of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String comparison = text.replaceAll("[^<>=].*", "");
    String limit = text.substring(comparison.length()).trim();
    return limit.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")
        ? new Condition(comparison, new BigDecimal(limit))
        : null;
  }

  boolean holds(BigDecimal value) {
    int order = value.compareTo(limit);
    return switch (comparison) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      case "<>" -> order != 0;
      default -> true;
    };
  }
}
