/** Summary lists as documents. */
@NullMarked
package io.jixiao.api.store.lists;

import org.jspecify.annotations.NullMarked;
