package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads funds that stand beside each other: {@code 中央 | 本级 | 合计 | 执行数} over one row of figures.
 * Each heading is the label of a fund, and what was spent is said of their total.
 */
public final class FundsAcross {
  private static final Set<Term> BUDGETS = EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET);

  private final Block block;
  private final Ledger ledger;
  private final Columns columns;

  public FundsAcross(Block block, Ledger ledger, Columns columns) {
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
  }

  /**
   * Whether a total and something else head columns where no budget does, and nothing but figures
   * is below them.
   */
  public boolean fits() {
    List<Cell> figures = figures();
    return total() != null
        && columns.has(Term.EXECUTED)
        && columns.leftmost(BUDGETS) == null
        && columns.all().stream().filter(column -> column.term() == null).count() > 1
        && !figures.isEmpty()
        && figures.stream().allMatch(FundFigure::isAmountOrNone);
  }

  private List<Cell> figures() {
    return block.starting(columns.lastHeadingRow() + 1).stream()
        .filter(cell -> cell.area().lastColumn() >= columns.first())
        .toList();
  }

  private @Nullable Column total() {
    return columns.all().stream()
        .filter(column -> column.term() == null && kind(column) == FundKind.TOTAL)
        .findFirst()
        .orElse(null);
  }

  private static FundKind kind(Column column) {
    return FundKinds.of(column.heading().text());
  }

  public List<RawFund> read() {
    columns.headings().forEach(ledger::label);
    block.touching(columns.area().firstRow()).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .forEach(ledger::label);
    Map<Column, Cell> figures = columns.assign(figures(), null);
    Column total = total();
    List<RawFund> funds = new ArrayList<>();
    FundDepth depth = new FundDepth();
    for (Column column : columns.all()) {
      Cell figure = figures.get(column);
      if (column.term() != null || figure == null) {
        continue;
      }
      boolean whole = column.equals(total);
      RawFund fund =
          new RawFund(
              label(column),
              kind(column),
              depth.of(column.heading().text(), kind(column)),
              whole ? value(figures, Term.INITIAL_BUDGET) : null,
              ledger.value(figure),
              whole ? value(figures, Term.EXECUTED) : null,
              whole ? value(figures, Term.EXECUTION_RATE) : null,
              whole ? value(figures, Term.WEIGHT) : null,
              whole ? value(figures, Term.SCORE) : null,
              whole ? value(figures, Term.DEVIATION) : null,
              List.of());
      funds.add(whole ? 0 : funds.size(), fund);
    }
    return columns.has(Term.WEIGHT) ? funds : FundPoints.of(columns, block).given(funds);
  }

  private RawValue label(Column column) {
    Cell heading = column.heading();
    ledger.mapped(heading);
    return RawValue.part(MoneyUnit.without(heading.text()), heading);
  }

  private @Nullable RawValue value(Map<Column, Cell> figures, Term term) {
    Column column = columns.column(term);
    return column == null ? null : ledger.value(figures.get(column));
  }
}
