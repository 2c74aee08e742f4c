package io.jixiao.api.store.query;

import org.jspecify.annotations.Nullable;

/**
 * Conditions on one value in memory; where they can be put to the store, they are the same there.
 */
public interface ValueFilter<T extends Comparable<T>> {

  /**
   * The conditions given.
   *
   * @throws io.jixiao.api.graphql.RequestRejected where a list or text is too long
   */
  ValueTest<T> test();

  /** Whether {@code value} fits; null is no condition, and a missing value fits no comparison. */
  static <T extends Comparable<T>> boolean holds(
      @Nullable ValueFilter<T> filter, @Nullable T value) {
    return filter == null || filter.test().holds(value);
  }
}
