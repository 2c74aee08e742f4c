package io.jixiao.api.store.paging;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param forward from the start or {@code after}; else from the end or {@code before}
 * @param size 1 to {@link #MAX_SIZE}
 */
public record PageRequest(
    boolean forward, int size, @Nullable String after, @Nullable String before) {
  /** The greatest number of entries that come at once. */
  public static final int MAX_SIZE = 500;

  private static final int DEFAULT_SIZE = 50;

  /**
   * From Relay's arguments.
   *
   * @throws RequestRejected where both {@code first} and {@code last} are given or the size is out
   *     of range
   */
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if (first != null && last != null) {
      throw new RequestRejected(ErrorCode.PAGE_DIRECTION_AMBIGUOUS);
    }
    if (last != null) {
      return new PageRequest(false, checked(last), after, before);
    }
    return new PageRequest(true, first == null ? DEFAULT_SIZE : checked(first), after, before);
  }

  /** Forward only. */
  public static PageRequest of(@Nullable Integer first, @Nullable String after) {
    return of(first, after, null, null);
  }

  private static int checked(int size) {
    if (size < 1) {
      throw new RequestRejected(ErrorCode.INVALID_PAGE, 1);
    }
    if (size > MAX_SIZE) {
      throw new RequestRejected(ErrorCode.PAGE_TOO_LARGE, MAX_SIZE);
    }
    return size;
  }
}
