package io.jixiao.api.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a column is.
 *
 * @param up how many lists are left: 0 for the row itself, 1 for the object that holds its list
 * @param keys the way from there
 * @param joined whether lists are on that way, so that it may lead to several values
 */
record RowColumn(String heading, int up, List<String> keys, ValueKind kind, boolean joined) {
  private static final String BETWEEN = "; ";

  RowColumn called(String other) {
    return new RowColumn(other, up, keys, kind, joined);
  }

  /**
   * The value for a row.
   *
   * @param holders the objects that hold the lists on the way to the row, innermost last, then the
   *     row
   */
  @Nullable Object value(List<Map<?, ?>> holders) {
    Map<?, ?> start = holders.get(holders.size() - 1 - up);
    if (joined) {
      List<String> texts = new ArrayList<>();
      boolean any = collect(start, 0, texts);
      return any ? texts.stream().collect(Collectors.joining(BETWEEN)) : null;
    }
    Object at = start;
    for (String key : keys) {
      at = at instanceof List<?> list ? entry(list, key) : step(at, key);
    }
    return at == null ? null : kind.of(at);
  }

  /** One text for each value, blank where there is none. False where all are blank. */
  private boolean collect(@Nullable Object at, int passed, List<String> texts) {
    if (at instanceof List<?> list
        && passed < keys.size()
        && AnswerPath.isEntry(keys.get(passed))) {
      return collect(entry(list, keys.get(passed)), passed + 1, texts);
    }
    if (at instanceof List<?> list) {
      boolean any = false;
      for (Object each : list) {
        any |= collect(each, passed, texts);
      }
      return any;
    }
    if (at instanceof Map<?, ?> object && passed < keys.size()) {
      return collect(object.get(keys.get(passed)), passed + 1, texts);
    }
    texts.add(at == null ? "" : text(kind.of(at)));
    return at != null;
  }

  private static @Nullable Object step(@Nullable Object at, String key) {
    return at instanceof Map<?, ?> object ? object.get(key) : null;
  }

  private static @Nullable Object entry(List<?> list, String key) {
    int index = Integer.parseInt(key);
    return index < list.size() ? list.get(index) : null;
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
