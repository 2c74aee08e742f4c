/**
 * Which projects, in which order, page by page: filters and orders as clients write them,
 * translated into queries that every store runs.
 */
@NullMarked
package io.jixiao.api.store.query;

import org.jspecify.annotations.NullMarked;
