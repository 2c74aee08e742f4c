/**
 * Layouts of forms as data, and the one drawer for them all.
 *
 * <p>A {@link io.jixiao.importer.layout.Layout} says where a region prints what; it is a YAML file
 * beside this package's classes, so that a further region needs no Java. A {@link
 * io.jixiao.importer.layout.FormText} is what one form says, text by text; a {@link
 * io.jixiao.importer.layout.Canvas} knows how the cells of a sheet hold it.
 */
@NullMarked
package io.jixiao.importer.layout;

import org.jspecify.annotations.NullMarked;
