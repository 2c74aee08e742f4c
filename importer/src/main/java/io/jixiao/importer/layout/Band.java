package io.jixiao.importer.layout;

/** A part of a layout over its whole width; layouts are bands from top to bottom. */
public sealed interface Band
    permits RowBand, HeadingBand, SectionBand, FundBand, IndicatorBand, TotalBand {}
