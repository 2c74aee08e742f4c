package io.jixiao.api.comparison;

import io.jixiao.api.store.query.DecimalFilter;
import io.jixiao.api.store.query.IntFilter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether figures fit conditions, as the store has it: a missing figure fits no comparison. */
final class Holds {
  private Holds() {}

  static boolean holds(@Nullable IntFilter filter, int value) {
    return filter == null
        || (fits(filter.eq(), value, 0, 0)
            && (filter.in() == null || filter.in().contains(value))
            && fits(filter.gte(), value, 0, 1)
            && fits(filter.lte(), value, -1, 0)
            && !Boolean.FALSE.equals(filter.exists()));
  }

  static boolean holds(@Nullable DecimalFilter filter, @Nullable BigDecimal value) {
    return filter == null
        || (fits(filter.eq(), value, 0, 0)
            && fits(filter.gte(), value, 0, 1)
            && fits(filter.lte(), value, -1, 0)
            && (filter.exists() == null || filter.exists() == (value != null)));
  }

  /** Whether the sign of {@code value} compared with {@code asked} lies between two others. */
  private static <T extends Comparable<T>> boolean fits(
      @Nullable T asked, @Nullable T value, int from, int to) {
    if (asked == null) {
      return true;
    }
    int sign = value == null ? Integer.MAX_VALUE : Integer.signum(value.compareTo(asked));
    return sign >= from && sign <= to;
  }
}
