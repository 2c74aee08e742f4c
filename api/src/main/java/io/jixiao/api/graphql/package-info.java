/**
 * What every part of the GraphQL API shares: scalars, errors, pages with cursors, and the limits of
 * a request. Knows no feature of the service.
 */
@NullMarked
package io.jixiao.api.graphql;

import org.jspecify.annotations.NullMarked;
