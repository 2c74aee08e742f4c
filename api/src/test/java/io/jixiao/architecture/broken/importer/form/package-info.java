/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.importer.form;

import org.jspecify.annotations.NullMarked;
