package io.jixiao.schema.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which row of the older list is which of the newer one. Rows with the same content belong together
 * first, so that order never counts; then rows with the same key, best key first.
 */
final class Pairing {
  private final List<ContentNode> old;
  private final List<ContentNode> now;

  /** Index in the old list by index in the new one. */
  private final Map<Integer, Integer> pairs = new LinkedHashMap<>();

  Pairing(List<ContentNode> old, List<ContentNode> now) {
    this.old = old;
    this.now = now;
    pair(ContentNode::signature);
    int keys = Math.max(mostKeys(old), mostKeys(now));
    for (int i = 0; i < keys; i++) {
      int key = i;
      pair(row -> key < row.keys().size() ? row.keys().get(key) : null);
    }
  }

  /** Null for a row that is new. */
  @Nullable Integer oldIndexOf(int nowIndex) {
    return pairs.get(nowIndex);
  }

  /** Rows of the old list that the new one lacks, in order. */
  List<Integer> gone() {
    return IntStream.range(0, old.size()).boxed().filter(i -> !pairs.containsValue(i)).toList();
  }

  private void pair(Function<ContentNode, @Nullable String> key) {
    Map<String, List<Integer>> waiting = new LinkedHashMap<>();
    for (int i : gone()) {
      String found = key.apply(old.get(i));
      if (found != null) {
        waiting.computeIfAbsent(found, unused -> new ArrayList<>(1)).add(i);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      List<Integer> found = pairs.containsKey(i) ? null : waiting.get(key.apply(now.get(i)));
      if (found != null && !found.isEmpty()) {
        pairs.put(i, found.remove(0));
      }
    }
  }

  private static int mostKeys(List<ContentNode> rows) {
    return rows.stream().mapToInt(row -> row.keys().size()).max().orElse(0);
  }
}
