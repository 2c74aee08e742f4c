package io.jixiao.schema.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which divisions a word can mean. Built once; a look-up is one hash. */
final class DivisionNames {
  private final Map<String, List<Region>> official = new HashMap<>();
  private final Map<String, List<Region>> stems = new HashMap<>();
  private final Set<String> commonWords = new HashSet<>(Resources.lines("common-words.txt"));
  private int longest;

  DivisionNames(Divisions divisions, Organs organs) {
    divisions.current().forEach(region -> add(official, region.name(), region));
    Set<String> inForce = Set.copyOf(official.keySet());
    divisions.former().stream()
        .filter(region -> !inForce.contains(region.name()))
        .forEach(region -> add(official, region.name(), region));
    for (Region region : divisions.current()) {
      ShortNames.withSuffix(region.name()).forEach(name -> add(official, name, region));
      String stem = ShortNames.stem(region.name());
      if (!stem.equals(region.name()) && !organs.contains(stem)) {
        add(stems, stem, region);
      }
    }
  }

  /** By the name with its suffix: {@code 朝阳区}, {@code 昌吉州}. */
  List<Region> official(String name) {
    return official.getOrDefault(name, List.of());
  }

  /** By the proper name alone: {@code 六盘水}. */
  List<Region> stem(String name) {
    return stems.getOrDefault(name, List.of());
  }

  /** Whether the name is also a word of every day and means a division only below another one. */
  boolean isCommonWord(String name) {
    return commonWords.contains(name);
  }

  int longest() {
    return longest;
  }

  private void add(Map<String, List<Region>> names, String name, Region region) {
    names.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(region);
    longest = Math.max(longest, name.length());
  }
}
