/**
 * Reads the table of indicators with its levels, guesses headings that nobody knows by what stands
 * below them, and ends at the total.
 */
@NullMarked
package io.jixiao.importer.form.indicators;

import org.jspecify.annotations.NullMarked;
