/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.importer;

import org.jspecify.annotations.NullMarked;
