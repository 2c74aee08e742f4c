/**
 * The repository's own sample workbooks: invented units and projects, drawn in five regional
 * layouts and in every shape a file can have. Nothing in them is anybody's real form.
 *
 * <p>A {@link io.jixiao.importer.sample.SampleForm} knows what a form says, a {@link
 * io.jixiao.importer.sample.Layout} where a region prints it, and a {@link
 * io.jixiao.importer.sample.Canvas} how the cells hold it.
 */
@NullMarked
package io.jixiao.importer.sample;

import org.jspecify.annotations.NullMarked;
