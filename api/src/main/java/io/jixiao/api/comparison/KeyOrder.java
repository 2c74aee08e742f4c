package io.jixiao.api.comparison;

import io.jixiao.api.store.paging.KeyType;
import io.jixiao.schema.comparison.GroupKey;
import io.jixiao.schema.comparison.GroupKeyValue;
import io.jixiao.schema.project.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of keys: years by number, grades best first, all else as text; none before all. */
final class KeyOrder {
  private static final List<Grade> GRADES = List.of(Grade.values());

  private KeyOrder() {}

  /** Keys of the same kinds in the same order. */
  static int compare(List<GroupKeyValue> some, List<GroupKeyValue> others) {
    for (int i = 0; i < some.size(); i++) {
      int order =
          type(some.get(i).key()).compareMissingLeast(place(some.get(i)), place(others.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
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
