package io.jixiao.api.exports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a connection follow one another.
 *
 * @param keys the way to the connection
 * @param bySize whether the variable {@code first} is the size of its pages
 */
record RowPaging(List<String> keys, boolean bySize) {
  static final String AFTER = "after";
  static final String FIRST = "first";
  static final String PAGE_INFO = "pageInfo";
  static final String HAS_NEXT = "hasNextPage";
  static final String END = "endCursor";

  /** Where the next page begins; null behind the last one. */
  @Nullable String next(Map<?, ?> answer) {
    Object at = answer;
    for (String key : keys) {
      at = at instanceof Map<?, ?> object ? object.get(key) : null;
    }
    return at instanceof Map<?, ?> connection
            && connection.get(PAGE_INFO) instanceof Map<?, ?> info
            && Boolean.TRUE.equals(info.get(HAS_NEXT))
            && info.get(END) instanceof String end
        ? end
        : null;
  }
}
