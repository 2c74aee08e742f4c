/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.schema.audit;

import org.jspecify.annotations.NullMarked;
