/** Breaks a wall on purpose. */
@NullMarked
package io.jixiao.architecture.broken.importer.workbook;

import org.jspecify.annotations.NullMarked;
