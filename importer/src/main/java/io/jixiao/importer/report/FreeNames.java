package io.jixiao.importer.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out each name once. */
public final class FreeNames {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  /** {@code form.xlsx}, then {@code form (2).xlsx}. */
  public String next(String name) {
    String free = name;
    while (!taken.add(free)) {
      int number = lastNumbers.merge(name, 2, (last, two) -> last + 1);
      free = FileNames.withSuffix(name, " (%d)".formatted(number));
    }
    return free;
  }
}
