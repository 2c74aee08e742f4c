package io.jixiao.importer.excerpt;

import java.util.List;

/**
 * The non-empty visible cells of a rectangle of a sheet.
 *
 * @param firstRow from 1, as spreadsheets count
 * @param lastRow belongs to it
 * @param firstColumn from 1
 * @param lastColumn belongs to it
 * @param cells row by row
 */
public record SheetExcerpt(
    int firstRow, int lastRow, int firstColumn, int lastColumn, List<ExcerptCell> cells) {}
