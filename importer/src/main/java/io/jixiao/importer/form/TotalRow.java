package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows the total row of an indicator table by its place where nobody knows its words: a label over
 * all columns that say what an indicator is, with points or a score and neither target nor actual.
 */
final class TotalRow {
  private static final Pattern WORDS = Pattern.compile("(?!.*小计)\\p{IsHan}{0,8}(分|分数|分值|计)");

  private TotalRow() {}

  static boolean is(int row, IndicatorRows rows, Columns columns) {
    Column name = rows.name();
    List<Cell> starting = rows.starting(row);
    if (name == null || rows.levels().isEmpty() || starting.size() < 2) {
      return false;
    }
    Cell label = starting.get(0);
    Map<Column, Cell> cells = rows.cells(row);
    return label.column() <= columns.first()
        && label.area().lastColumn() >= name.first()
        && WORDS.matcher(LabelKey.of(label.text())).matches()
        && !IndicatorRows.isTargeted(cells)
        && isFigure(columns, cells, Term.SCORE);
  }

  private static boolean isFigure(Columns columns, Map<Column, Cell> cells, Term term) {
    Column column = columns.column(term);
    Cell cell = column == null ? null : cells.get(column);
    return cell != null && FundFigure.isAmount(cell);
  }
}
