/** Uploaded bytes, kept in GridFS by their SHA-256. */
@NullMarked
package io.jixiao.api.store.originals;

import org.jspecify.annotations.NullMarked;
