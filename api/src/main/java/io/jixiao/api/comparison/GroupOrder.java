package io.jixiao.api.comparison;

import io.jixiao.api.store.paging.OrderDirection;

/** An order of groups. */
public record GroupOrder(GroupOrderField field, OrderDirection direction) {}
