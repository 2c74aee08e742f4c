/** Reads goals, sections, conclusions, notes and whatever is left over. */
@NullMarked
package io.jixiao.importer.form.texts;

import org.jspecify.annotations.NullMarked;
