package io.jixiao.importer.drawing;

import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form says, line by line: {@code funds[0].executed = 47.3}. What is not there has no line.
 */
final class Says {
  private final List<String> lines = new ArrayList<>();

  void add(String path, @Nullable Object value) {
    if (value instanceof BigDecimal figure) {
      lines.add(path + " = " + figure.stripTrailingZeros().toPlainString());
    } else if (value != null) {
      lines.add(path + " = " + value);
    }
  }

  void shown(String path, @Nullable Written value) {
    if (value != null && !value.shown().isEmpty()) {
      add(path, value.shown());
    }
  }

  /** Headings are the same however they are spelled. */
  void attribute(String path, String heading, String text) {
    String key = Normal.compact(heading);
    add(path + "[" + (key.endsWith(":") ? key.substring(0, key.length() - 1) : key) + "]", text);
  }

  List<String> lines() {
    return lines.stream().sorted().toList();
  }
}
