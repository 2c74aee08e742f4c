/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.importer.layout;

import org.jspecify.annotations.NullMarked;
