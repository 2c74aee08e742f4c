package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Checks in the rows of a fund block whether amounts and rate go together. */
final class FundRates {
  /**
   * What figures must be there: of a budget that was spent wholly any other column tells as much.
   */
  enum Proof {
    ANY,
    PARTLY_SPENT
  }

  private static final int MOST_ROWS = 12;

  /** Cells hold rates with more digits than anybody prints. */
  private static final int MOST_DIGITS = 4;

  private static final int FEWEST_DIGITS_OF_SHARE = 2;

  private final Block block;
  private final int firstRow;
  private final int lastRow;

  FundRates(Block block, int firstRow, Vocabulary vocabulary) {
    this.block = block;
    this.firstRow = firstRow;
    this.lastRow = lastRow(block, firstRow, vocabulary);
  }

  private static int lastRow(Block block, int firstRow, Vocabulary vocabulary) {
    int row = firstRow;
    while (row <= block.lastRow()
        && row < firstRow + MOST_ROWS
        && !FundBlockReader.belongsToAnotherBlock(block.starting(row), vocabulary)) {
      row++;
    }
    return row - 1;
  }

  /** Whether {@code executed} is {@code rate} of {@code budget} in all rows that have the three. */
  boolean agree(Column executed, Column budget, Column rate, Proof proof) {
    boolean proved = false;
    for (int row = firstRow; row <= lastRow; row++) {
      BigDecimal spent = figure(row, executed);
      BigDecimal of = figure(row, budget);
      BigDecimal said = figure(row, rate);
      if (spent == null || of == null || said == null) {
        continue;
      }
      if (of.signum() == 0) {
        if (spent.signum() != 0) {
          return false;
        }
        continue;
      }
      BigDecimal share = spent.divide(of, MathContext.DECIMAL64);
      if (!says(said, share)) {
        return false;
      }
      proved |= spent.signum() > 0 && (proof == Proof.ANY || spent.compareTo(of) != 0);
    }
    return proved;
  }

  private @Nullable BigDecimal figure(int row, Column column) {
    Cell cell = block.at(row, column.first());
    return cell == null || cell.row() != row ? null : Figures.decimal(cell.text(), cell.number());
  }

  /** {@code 90.31} or {@code 0.9031}; some cut what others round. */
  private static boolean says(BigDecimal said, BigDecimal share) {
    return isShown(said, share.movePointRight(2))
        || ((said.scale() >= FEWEST_DIGITS_OF_SHARE || said.compareTo(share) == 0)
            && isShown(said, share));
  }

  private static boolean isShown(BigDecimal said, BigDecimal exact) {
    int digits = Math.max(0, Math.min(said.scale(), MOST_DIGITS));
    BigDecimal shown = said.setScale(digits, RoundingMode.HALF_UP);
    return shown.compareTo(exact.setScale(digits, RoundingMode.HALF_UP)) == 0
        || shown.compareTo(exact.setScale(digits, RoundingMode.DOWN)) == 0;
  }
}
