/**
 * Relay pages over the document store: cursors that stay valid when documents come and go, forward
 * and backward, with missing values and ties.
 */
@NullMarked
package io.jixiao.api.store.paging;

import org.jspecify.annotations.NullMarked;
