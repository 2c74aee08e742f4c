package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list is, and what is printed above it and said of it too.
 *
 * @param units cells in columns of units or departments; the row may have others there
 * @param banner the organisation that a row above names for all below it
 */
public record ListOver(ListLines.Kind kind, Map<Column, Cell> units, @Nullable RawValue banner) {}
