package io.jixiao.api.store.query;

import io.jixiao.api.store.paging.OrderDirection;

/** An order of projects. */
public record ProjectOrder(ProjectOrderField field, OrderDirection direction) {}
