package io.jixiao.schema.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule made of a row.
 *
 * @param points null where it is left to the reviewer
 * @param key of the sentence; of a clause where it is left to the reviewer
 */
record Outcome(
    String rule, @Nullable Points points, boolean keptInBand, String key, List<Object> arguments) {

  static Outcome of(String rule, Points points, String key, Object... arguments) {
    return new Outcome(rule, points, false, key, List.of(arguments));
  }

  /** For the reviewer to decide. */
  static Outcome open(String rule, String key, Object... arguments) {
    return new Outcome(rule, null, false, key, List.of(arguments));
  }
}
