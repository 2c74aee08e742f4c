package io.jixiao.api.graphql;

/**
 * A part of a list that is kept in order and does not change: {@code limit} entries from {@code
 * offset} on.
 */
public record Slice(int offset, int limit) {
  /** The greatest number of entries that come at once. */
  static final int MOST = 1000;

  /**
   * The part that a field's arguments ask for.
   *
   * @throws RequestRejected where a number is negative or too many entries are asked for
   */
  public static Slice of(int offset, int limit) {
    if (offset < 0 || limit < 0) {
      throw new RequestRejected(ErrorCode.INVALID_SLICE);
    }
    if (limit > MOST) {
      throw new RequestRejected(ErrorCode.PAGE_TOO_LARGE, MOST);
    }
    return new Slice(offset, limit);
  }
}
