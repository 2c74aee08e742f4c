package io.jixiao.api.comparison;

import io.jixiao.api.store.paging.KeyType;
import io.jixiao.api.store.paging.Keyset;
import io.jixiao.api.store.paging.SortKey;
import io.jixiao.schema.comparison.GroupKey;
import io.jixiao.schema.comparison.GroupKeyValue;
import io.jixiao.schema.project.Grade;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order of keys: years by number, grades best first, all else as text; none before all. */
final class KeyOrder {
  private static final List<Grade> GRADES = List.of(Grade.values());

  private KeyOrder() {}

  /** The order of those that have keys of these kinds. */
  static <D> Keyset<D> of(List<GroupKey> by, Function<D, List<GroupKeyValue>> keys) {
    return new Keyset<>(
        IntStream.range(0, by.size())
            .mapToObj(
                i ->
                    new SortKey<D>(
                        by.get(i).name(),
                        "",
                        type(by.get(i)),
                        true,
                        each -> place(keys.apply(each).get(i))))
            .toList());
  }

  static KeyType type(GroupKey key) {
    return switch (key) {
      case FISCAL_YEAR, REPORTED_GRADE, RECOMPUTED_GRADE -> KeyType.WHOLE;
      default -> KeyType.TEXT;
    };
  }

  /** What decides the place, of the type of its key. */
  static @Nullable Object place(GroupKeyValue key) {
    String value = key.value();
    if (value == null) {
      return null;
    }
    return switch (key.key()) {
      case FISCAL_YEAR -> Integer.valueOf(value);
      case REPORTED_GRADE, RECOMPUTED_GRADE -> GRADES.indexOf(Grade.valueOf(value));
      default -> value;
    };
  }
}
