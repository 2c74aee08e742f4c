package io.jixiao.importer.excerpt;

/**
 * A cell of an excerpt, with the part of its merged area that lies in it.
 *
 * @param cell A1 address of the cell, which may lie outside of the excerpt
 * @param text as the spreadsheet shows it, cut where it is very long
 * @param row number of the first row in the excerpt, from 1 as spreadsheets count
 * @param column number of the first column in the excerpt, from 1
 * @param rowSpan how many rows it covers in the excerpt
 * @param columnSpan how many columns it covers in the excerpt
 */
public record ExcerptCell(
    String cell, String text, int row, int column, int rowSpan, int columnSpan) {}
