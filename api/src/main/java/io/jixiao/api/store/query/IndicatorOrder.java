package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.OrderDirection;

/** An order of indicators. */
public record IndicatorOrder(IndicatorOrderField field, OrderDirection direction) {}
