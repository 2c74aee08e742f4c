package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawGroup;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.workbook.Cell;
import java.util.List;

/**
 * What an indicator table holds.
 *
 * @param subtotals the figures of rows that sum up a level, under {@code 产出指标小计得分}
 * @param endRow the first row below it
 */
public record IndicatorTable(
    Columns columns,
    List<RawGroup> groups,
    List<RawIndicator> indicators,
    List<RawAttribute> subtotals,
    int endRow) {

  /** This table with other words for its indicators. */
  IndicatorTable with(List<RawIndicator> others) {
    return new IndicatorTable(columns, groups, others, subtotals, endRow);
  }

  /** Whether {@code cell} stands in a row of the table, and not in its heading or beside it. */
  public boolean isInRow(Cell cell) {
    return cell.row() > columns.lastHeadingRow()
        && cell.row() < endRow
        && cell.column() >= columns.first();
  }
}
