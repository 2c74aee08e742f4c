/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.api.projects;

import org.jspecify.annotations.NullMarked;
