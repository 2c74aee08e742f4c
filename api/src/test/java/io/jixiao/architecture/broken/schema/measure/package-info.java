/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.schema.measure;

import org.jspecify.annotations.NullMarked;
