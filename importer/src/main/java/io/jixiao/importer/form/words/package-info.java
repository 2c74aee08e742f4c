/** What labels, headings and texts mean by themselves, wherever they stand. */
@NullMarked
package io.jixiao.importer.form.words;

import org.jspecify.annotations.NullMarked;
