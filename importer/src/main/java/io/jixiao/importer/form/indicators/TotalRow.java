package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the total row of an indicator table by its place where nobody knows its words: a label over
 * all columns that say what an indicator is, with a score and neither target nor actual, below all
 * indicators. What a part of them earned is less than the rows above, and has more below it.
 */
final class TotalRow {
  private static final Pattern WORDS = Pattern.compile("(?!.*小计)\\p{IsHan}{0,8}(分|分数|分值|计)");

  /** People add wrongly, but not by more. */
  private static final BigDecimal FEWEST_OF_SUM = new BigDecimal("0.8");

  /** No score, but a telephone number below the table. */
  private static final BigDecimal MORE_THAN_ANY = new BigDecimal(1000);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Columns columns;
  private final IndicatorRows rows;
  private int lastOfOthers = -1;
  private int summedTo = Integer.MAX_VALUE;
  private BigDecimal sum = BigDecimal.ZERO;

  TotalRow(Vocabulary vocabulary, Block block, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.columns = columns;
    this.rows = new IndicatorRows(block, columns);
  }

  /** Whether {@code label} is the first cell of such a row. */
  boolean isLabelledBy(Cell label) {
    Column name = rows.name();
    if (name == null
        || rows.levels().isEmpty()
        || label.column() > columns.first()
        || label.area().lastColumn() < name.first()
        || !Vocabulary.isShort(label.text())
        || !WORDS.matcher(LabelKey.of(label.text())).matches()) {
      return false;
    }
    int row = label.row();
    List<Cell> starting = rows.starting(row);
    if (starting.size() < 2 || !starting.get(0).equals(label)) {
      return false;
    }
    Map<Column, Cell> cells = rows.cells(row);
    BigDecimal score = score(cells);
    return score != null
        && !IndicatorRows.isTargeted(cells)
        && row > lastOfOthers()
        && score.compareTo(above(row).multiply(FEWEST_OF_SUM)) >= 0;
  }

  private @Nullable BigDecimal score(Map<Column, Cell> cells) {
    Column column = columns.column(Term.SCORE);
    Cell cell = column == null ? null : cells.get(column);
    BigDecimal score = cell == null ? null : Figures.decimal(cell.text(), cell.number());
    return score == null || score.compareTo(MORE_THAN_ANY) >= 0 ? null : score;
  }

  /** What the indicators above {@code row} earned; rows are asked for in their order, mostly. */
  private BigDecimal above(int row) {
    if (row < summedTo) {
      summedTo = columns.lastHeadingRow() + 1;
      sum = BigDecimal.ZERO;
    }
    for (; summedTo < row; summedTo++) {
      Map<Column, Cell> cells = rows.cells(summedTo);
      BigDecimal score = IndicatorRows.isTargeted(cells) ? score(cells) : null;
      sum = score == null ? sum : sum.add(score);
    }
    return sum;
  }

  /** The last row of an indicator, or of a total in words that are known. */
  private int lastOfOthers() {
    if (lastOfOthers < 0) {
      lastOfOthers = columns.lastHeadingRow();
      for (int row = block.lastRow(); row > lastOfOthers; row--) {
        List<Cell> starting = rows.starting(row);
        if (starting.size() > 1
            && score(rows.cells(row)) != null
            && (vocabulary.means(starting.get(0).text(), Term.TOTAL)
                || IndicatorRows.isTargeted(rows.cells(row)))) {
          lastOfOthers = row;
        }
      }
    }
    return lastOfOthers;
  }
}
