/**
 * From the bytes of an uploaded file to projects; the one entrance for callers is {@link
 * io.jixiao.importer.FormImporter}.
 */
@NullMarked
package io.jixiao.importer;

import org.jspecify.annotations.NullMarked;
