package io.jixiao.importer.form;

import java.util.List;

/**
 * What an indicator table holds.
 *
 * @param endRow the first row below it
 */
record IndicatorTable(
    Columns columns, List<RawGroup> groups, List<RawIndicator> indicators, int endRow) {}
