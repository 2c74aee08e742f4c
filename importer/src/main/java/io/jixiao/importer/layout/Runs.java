package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Neighbours of a list that share a key: they stand beside one merged heading. */
public final class Runs {
  private Runs() {}

  /** Calls {@code action} with the index of each run's first and last element. */
  static <T> void each(List<T> items, Function<T, ?> key, BiConsumer<Integer, Integer> action) {
    int first = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || !key.apply(items.get(i)).equals(key.apply(items.get(first)))) {
        action.accept(first, i - 1);
        first = i;
      }
    }
  }

  /** For each element, its place in its run, from 1. */
  public static <T> List<Integer> ordinals(List<T> items, Function<T, ?> key) {
    List<Integer> ordinals = new ArrayList<>();
    each(
        items,
        key,
        (first, last) -> {
          for (int i = first; i <= last; i++) {
            ordinals.add(i - first + 1);
          }
        });
    return ordinals;
  }
}
