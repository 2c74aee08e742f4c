package io.jixiao.schema.audit.list;

import io.jixiao.schema.text.Normal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether two names may mean one organisation: the same, or one an abbreviation of the other. */
final class OrganisationNames {

  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final int SHORTEST = 3;

  private OrganisationNames() {}

  static boolean areAlike(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    String first = Normal.compact(one);
    String second = Normal.compact(other);
    return first.length() <= second.length()
        ? isShortFor(first, second)
        : isShortFor(second, first);
  }

  static boolean areSame(@Nullable String one, @Nullable String other) {
    return one != null && other != null && Normal.compact(one).equals(Normal.compact(other));
  }

  /**
   * {@code 高新区公安分局} for {@code 承德市公安局高新技术产业开发区分局}: all its characters are there and both end alike,
   * while the second and the twelfth school of a town have different numbers.
   */
  private static boolean isShortFor(String brief, String full) {
    if (brief.equals(full)) {
      return true;
    }
    int end = brief.length() - 2;
    return brief.length() >= SHORTEST
        && full.endsWith(brief.substring(end))
        && numerals(brief).equals(numerals(full))
        && holds(full, brief);
  }

  private static boolean holds(String full, String brief) {
    Map<Integer, Integer> left = new HashMap<>();
    full.codePoints().forEach(c -> left.merge(c, 1, Integer::sum));
    return brief.codePoints().allMatch(c -> left.merge(c, -1, Integer::sum) >= 0);
  }

  static String numerals(String text) {
    StringBuilder numerals = new StringBuilder();
    text.codePoints().filter(c -> NUMERALS.indexOf(c) >= 0).forEach(numerals::appendCodePoint);
    return numerals.toString();
  }
}
