package io.jixiao.api.store.query;

/**
 * Conditions on one value in memory; where they can be put to the store, they are the same there.
 */
interface ValueFilter<T extends Comparable<T>> {

  /**
   * The conditions given.
   *
   * @throws io.jixiao.api.graphql.RequestRejected where a list or text is too long
   */
  ValueTest<T> test();
}
