/** A few cells of an uploaded workbook, for who wants to see what stands around one of them. */
@NullMarked
package io.jixiao.importer.excerpt;

import org.jspecify.annotations.NullMarked;
