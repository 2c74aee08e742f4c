package io.jixiao.importer.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines {@code path = text}; what is not there makes no line. */
final class Facts {
  private final List<String> lines = new ArrayList<>();

  void add(String path, @Nullable String text) {
    if (text != null) {
      lines.add(path + " = " + text);
    }
  }

  /** Nothing where the sample leaves the cell empty. */
  void addFilled(String path, String text) {
    if (!text.isEmpty()) {
      add(path, text);
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
