package io.jixiao.importer.form.header;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds in what unit the amounts are where no label of the header says it. */
final class HeaderAmountUnit {
  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;

  HeaderAmountUnit(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * The label of the fund block, a heading of its columns or a label in it may name the unit; else
   * the first figure that does speaks for those without one.
   */
  @Nullable RawValue of(List<RawFund> funds) {
    Cell best = null;
    for (Cell cell : block.cells()) {
      if (MoneyUnit.in(cell.text()) == null
          || (ledger.isMapped(cell)
              && funds.stream().noneMatch(fund -> fund.label().cell().equals(cell)))) {
        continue;
      }
      if (vocabulary.means(cell.text(), Term.FUND_BLOCK)) {
        return unitIn(cell);
      }
      best = best == null && ledger.knows(cell) ? cell : best;
    }
    return best == null ? unitOfFigures(funds) : unitIn(best);
  }

  private static RawValue unitIn(Cell label) {
    return RawValue.part(Objects.requireNonNull(MoneyUnit.in(label.text())), label);
  }

  private static @Nullable RawValue unitOfFigures(List<RawFund> funds) {
    for (RawFund fund : funds) {
      for (RawValue figure :
          new @Nullable RawValue[] {fund.initialBudget(), fund.adjustedBudget(), fund.executed()}) {
        String unit = figure == null ? null : MoneyUnit.behind(figure.text());
        if (figure != null && unit != null) {
          return RawValue.part(unit, figure.cell());
        }
      }
    }
    return null;
  }
}
