package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that say which way something is wanted to go: 同比下降率, 逐年上升. */
final class Directions {
  private static final List<String> DOWN =
      List.of("下降", "降低", "减少", "压减", "压降", "缩短", "减轻", "缩减", "节约");
  private static final List<String> UP = List.of("上升", "提高", "提升", "增长", "增加", "增强", "扩大", "上涨");

  private Directions() {}

  /** Null where the words name neither direction, or both. */
  static @Nullable Direction in(String words) {
    boolean down = hasOne(DOWN, words);
    boolean up = hasOne(UP, words);
    if (down == up) {
      return null;
    }
    return up ? Direction.UP : Direction.DOWN;
  }

  private static boolean hasOne(List<String> names, String words) {
    for (String name : names) {
      if (words.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
