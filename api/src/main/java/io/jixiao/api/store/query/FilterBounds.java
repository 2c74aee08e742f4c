package io.jixiao.api.store.query;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;

/** Counts the filters within a filter, so that none is too large or too deep. */
final class FilterBounds {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_FILTERS = 100;

  private int filters;

  /**
   * One filter more.
   *
   * @param depth from 1
   */
  void enter(int depth) {
    if (depth > MAX_DEPTH) {
      throw new RequestRejected(ErrorCode.FILTER_TOO_DEEP, MAX_DEPTH);
    }
    if (++filters > MAX_FILTERS) {
      throw new RequestRejected(ErrorCode.FILTER_TOO_LARGE, MAX_FILTERS);
    }
  }
}
