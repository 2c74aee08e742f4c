package io.jixiao.api.store.paging;

/** Sense of an order; missing values are the least. */
public enum OrderDirection {
  ASC,
  DESC
}
