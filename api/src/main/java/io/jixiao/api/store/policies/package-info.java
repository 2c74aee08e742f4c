/** Saved scoring policies. */
@NullMarked
package io.jixiao.api.store.policies;

import org.jspecify.annotations.NullMarked;
