/**
 * Turns a form as found into a project: figures, measures, dates, codes and the cell of each field.
 */
@NullMarked
package io.jixiao.importer.mapping;

import org.jspecify.annotations.NullMarked;
