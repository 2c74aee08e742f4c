/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.circle.left;

import org.jspecify.annotations.NullMarked;
