/**
 * The repository's own sample workbooks: invented units and projects, drawn in five regional
 * layouts and in every shape a file can have. Nothing in them is anybody's real form.
 *
 * <p>A {@link io.jixiao.importer.sample.SampleForm} knows what a form says; how a region prints it
 * is the business of {@link io.jixiao.importer.layout}.
 */
@NullMarked
package io.jixiao.importer.sample;

import org.jspecify.annotations.NullMarked;
