package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.OrderDirection;

/** An order of findings. */
public record FindingOrder(FindingOrderField field, OrderDirection direction) {}
