package io.jixiao.api.imports;

import java.util.HashSet;
import java.util.Set;

/** Names the members of a zip, each once and without folders. */
final class ZipNames {

  private final Set<String> taken = new HashSet<>();

  /** {@code form.xlsx}, then {@code form (2).xlsx}. */
  String next(String name) {
    String bare = bare(name);
    String free = bare;
    for (int n = 2; !taken.add(free); n++) {
      free = numbered(bare, n);
    }
    return free;
  }

  /** The name behind the last slash of either kind. */
  static String bare(String name) {
    String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return bare.isBlank() || bare.equals(".") || bare.equals("..") ? "file" : bare;
  }

  private static String numbered(String name, int n) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? "%s (%d)".formatted(name, n)
        : "%s (%d)%s".formatted(name.substring(0, dot), n, name.substring(dot));
  }
}
