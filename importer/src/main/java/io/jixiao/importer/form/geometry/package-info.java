/**
 * Where things stand on a sheet: blocks, segments, headings and the columns below them, before
 * anybody asks what they say.
 */
@NullMarked
package io.jixiao.importer.form.geometry;

import org.jspecify.annotations.NullMarked;
