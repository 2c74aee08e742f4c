/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.circle.right;

import org.jspecify.annotations.NullMarked;
