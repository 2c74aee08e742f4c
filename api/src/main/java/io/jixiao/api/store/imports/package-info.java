/**
 * Import jobs: the queue, the journal of what was read and done, and what is set aside on disk
 * meanwhile.
 */
@NullMarked
package io.jixiao.api.store.imports;

import org.jspecify.annotations.NullMarked;
