/**
 * Forms as workbooks: a stored project in any region's layout, and empty or pre-filled forms for
 * people to fill in. What a layout has no place for is added as a person would add it, and so that
 * reading the workbook gives the project again.
 */
@NullMarked
package io.jixiao.importer.blank;

import org.jspecify.annotations.NullMarked;
