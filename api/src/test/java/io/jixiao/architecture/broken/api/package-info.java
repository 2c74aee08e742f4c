/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.api;

import org.jspecify.annotations.NullMarked;
