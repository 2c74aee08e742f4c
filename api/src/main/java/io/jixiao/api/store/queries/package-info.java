/** Queries that were saved for tools that cannot send GraphQL, and those that come along. */
@NullMarked
package io.jixiao.api.store.queries;

import org.jspecify.annotations.NullMarked;
