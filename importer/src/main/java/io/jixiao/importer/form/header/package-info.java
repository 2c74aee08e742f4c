/** Reads the labels and values above and below the tables of a form. */
@NullMarked
package io.jixiao.importer.form.header;

import org.jspecify.annotations.NullMarked;
