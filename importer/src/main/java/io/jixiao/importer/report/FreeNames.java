package io.jixiao.importer.report;

import java.util.HashSet;
import java.util.Set;

/** Gives out each name once. */
public final class FreeNames {

  private final Set<String> taken = new HashSet<>();

  /** {@code form.xlsx}, then {@code form (2).xlsx}. */
  public String next(String name) {
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = FileNames.withSuffix(name, " (%d)".formatted(n));
    }
    return free;
  }
}
