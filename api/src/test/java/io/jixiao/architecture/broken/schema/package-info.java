/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.schema;

import org.jspecify.annotations.NullMarked;
