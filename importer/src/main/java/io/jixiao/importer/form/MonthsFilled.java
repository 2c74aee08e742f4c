package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes what was reached in some months for what was reached where the column of the whole year
 * waits to be filled in: 1-7月执行数 beside an empty 全年执行数.
 */
final class MonthsFilled {
  /** As many as a fund block has at least; what stands further down may be of another block. */
  private static final int ROWS = 3;

  private static final Set<Term> DONE = EnumSet.of(Term.EXECUTED, Term.EXECUTION_RATE, Term.ACTUAL);

  private MonthsFilled() {}

  /** {@code columns} with the year's and the month's exchanged where only the latter is filled. */
  static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    Columns settled = columns;
    for (Column months : columns.all()) {
      if (months.term() == null && HeadedColumns.saysMonths(months)) {
        for (Term term : DONE) {
          Column year = settled.column(term);
          if (year != null
              && !HeadedColumns.saysMonths(year)
              && vocabulary.heads(months.heading().text(), term)
              && isFilled(months, columns, block, vocabulary)
              && !isFilled(year, columns, block, vocabulary)) {
            settled = settled.with(year, null).with(months, term);
          }
        }
      }
    }
    return settled;
  }

  private static boolean isFilled(
      Column column, Columns columns, Block block, Vocabulary vocabulary) {
    int first = columns.lastHeadingRow() + 1;
    for (int row = first; row < first + ROWS; row++) {
      if (row > first && beginsBlock(block.starting(row), vocabulary)) {
        return false;
      }
      Cell cell = block.at(row, column.first());
      if (cell != null
          && cell.column() == column.first()
          && cell.area().lastColumn() <= column.last()
          && !Placeholder.isNothing(cell.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsBlock(List<Cell> row, Vocabulary vocabulary) {
    return row.stream()
        .flatMap(cell -> vocabulary.terms(cell.text()).stream())
        .anyMatch(HeadingRows.BLOCK_LABELS::contains);
  }
}
