package io.jixiao.schema.region;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people write for a division: {@code 昌吉州} and {@code 昌吉} for 昌吉回族自治州, {@code 六盘水} for 六盘水市.
 */
final class ShortNames {
  private static final int SHORTEST = 2;
  private static final List<String> AUTONOMOUS = List.of("自治州", "自治县", "自治旗", "自治区");
  private static final List<String> SUFFIXES =
      List.of("特别行政区", "地区", "林区", "特区", "新区", "省", "市", "县", "区", "旗", "盟");
  private static final List<String> ETHNIC_GROUPS =
      Resources.lines("ethnic-groups.txt").stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private ShortNames() {}

  /** Names that still end in what the division is: {@code 昌吉州}, {@code 昌吉自治州}. */
  static Set<String> withSuffix(String name) {
    Set<String> found = new TreeSet<>();
    if (isAutonomous(name) && !name.endsWith("自治区")) {
      String kind = name.substring(name.length() - 1);
      found.add(stem(name) + kind);
      found.add(stem(name) + "自治" + kind);
      found.remove(name);
    }
    return found;
  }

  /** The proper name alone; the whole name where nothing of use would be left ({@code 忠县}). */
  static String stem(String name) {
    for (String suffix : AUTONOMOUS) {
      if (name.endsWith(suffix)) {
        return withoutEthnicGroups(without(name, suffix));
      }
    }
    return SUFFIXES.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(suffix -> without(name, suffix))
        .orElse(name);
  }

  private static boolean isAutonomous(String name) {
    return AUTONOMOUS.stream().anyMatch(name::endsWith);
  }

  private static String withoutEthnicGroups(String name) {
    for (String group : ETHNIC_GROUPS) {
      if (name.endsWith(group) && name.length() - group.length() >= SHORTEST) {
        return withoutEthnicGroups(without(name, group));
      }
    }
    return name;
  }

  private static String without(String name, String suffix) {
    int length = name.length() - suffix.length();
    return length < SHORTEST ? name : name.substring(0, length);
  }
}
