package io.jixiao.importer.mapping;

import io.jixiao.schema.project.Grade;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a grade as printed: 优, 优秀, 良. */
final class Grades {
  private static final Map<String, Grade> BY_WORD =
      Map.of(
          "优", Grade.EXCELLENT,
          "优秀", Grade.EXCELLENT,
          "良", Grade.GOOD,
          "良好", Grade.GOOD,
          "中", Grade.FAIR,
          "中等", Grade.FAIR,
          "差", Grade.POOR,
          "较差", Grade.POOR);

  private Grades() {}

  /** The grade; null for other words (合格 is no grade of the official four). */
  static @Nullable Grade of(String text) {
    String word = text.strip();
    return BY_WORD.get(
        word.endsWith("等") && word.length() == 2 && !word.equals("中等")
            ? word.substring(0, 1)
            : word);
  }
}
