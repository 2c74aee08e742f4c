package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes what was reached in some months for what was reached where the column of the whole year
 * waits to be filled in: 1-7月执行数 beside an empty 全年执行数.
 */
public final class MonthsFilled {
  /** As many as a fund block has at least; what stands further down may be of another block. */
  private static final int FUND_ROWS = 3;

  private static final Set<Term> DONE = EnumSet.of(Term.EXECUTED, Term.EXECUTION_RATE, Term.ACTUAL);

  private MonthsFilled() {}

  /** {@code columns} with the year's and the month's exchanged where only the latter is filled. */
  public static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    Columns settled = columns;
    for (Column months : columns.all()) {
      if (months.term() == null && isOpen(months, vocabulary) && HeadedColumns.saysMonths(months)) {
        for (Term term : DONE) {
          Column year = settled.column(term);
          if (year != null
              && isOpen(year, vocabulary)
              && !HeadedColumns.saysMonths(year)
              && vocabulary.heads(months.heading().text(), term)
              && isFilled(months, term, columns, block, vocabulary)
              && !isFilled(year, term, columns, block, vocabulary)) {
            settled = settled.with(year, null).guessing(months, term);
          }
        }
      }
    }
    return settled;
  }

  /** Nobody has said what its heading stands for. */
  private static boolean isOpen(Column column, Vocabulary vocabulary) {
    return vocabulary.settled(column.heading().text()) == null;
  }

  private static boolean isFilled(
      Column column, Term term, Columns columns, Block block, Vocabulary vocabulary) {
    int first = columns.lastHeadingRow() + 1;
    boolean ofIndicators = term == Term.ACTUAL;
    int last = ofIndicators ? block.lastRow() : first + FUND_ROWS - 1;
    for (int row = first; row <= last; row++) {
      List<Cell> starting = block.starting(row);
      if (row > first
          && (beginsBlock(starting, vocabulary)
              || (ofIndicators && isTotal(starting, vocabulary)))) {
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

  private static boolean isTotal(List<Cell> row, Vocabulary vocabulary) {
    return !row.isEmpty() && vocabulary.means(row.get(0).text(), Term.TOTAL);
  }

  private static boolean beginsBlock(List<Cell> row, Vocabulary vocabulary) {
    return row.stream()
        .flatMap(cell -> vocabulary.terms(cell.text()).stream())
        .anyMatch(HeadingRows.BLOCK_LABELS::contains);
  }
}
