/**
 * Reads the money of a form: rows, columns and pairs of amounts with their sources, and how they
 * add up.
 */
@NullMarked
package io.jixiao.importer.form.funds;

import org.jspecify.annotations.NullMarked;
