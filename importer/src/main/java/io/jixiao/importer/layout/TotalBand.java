package io.jixiao.importer.layout;

/**
 * The total row.
 *
 * @param countsFunds whether the total weight counts the points of the fund block
 */
public record TotalBand(
    LayoutCell label, Span weight, Span score, Span deviation, boolean countsFunds)
    implements Band {}
