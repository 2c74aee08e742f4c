package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
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
final class FundsAcross {
  private static final Set<Term> BUDGETS = EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET);

  private final Block block;
  private final Ledger ledger;
  private final Columns columns;

  FundsAcross(Block block, Ledger ledger, Columns columns) {
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
  }

  /**
   * A total and where it comes from, {@code 资金总额 | 财政拨款 | 其他资金} over a row of figures, where
   * nothing has been spent yet: in declarations of targets.
   *
   * @return null where there is none
   */
  static @Nullable FundsAcross ofSources(Vocabulary vocabulary, Block block, Ledger ledger) {
    for (int row = block.firstRow(); row < block.lastRow(); row++) {
      List<Cell> headings =
          block.starting(row).stream()
              .dropWhile(cell -> !isOverFigure(cell, block))
              .filter(cell -> !ledger.knows(cell))
              .toList();
      long kinds =
          headings.stream()
              .map(cell -> FundKinds.of(cell.text()))
              .filter(kind -> kind != FundKind.OTHER)
              .distinct()
              .count();
      boolean total =
          headings.stream().anyMatch(cell -> FundKinds.of(cell.text()) == FundKind.TOTAL);
      if (total && kinds > 1 && headings.stream().allMatch(cell -> isOverFigure(cell, block))) {
        return new FundsAcross(
            block, ledger, HeadedColumns.of(headings, EnumSet.noneOf(Term.class), vocabulary));
      }
    }
    return null;
  }

  private static boolean isOverFigure(Cell heading, Block block) {
    Cell below = block.at(heading.area().lastRow() + 1, heading.column());
    return below != null
        && below.column() == heading.column()
        && below.area().lastColumn() == heading.area().lastColumn()
        && !FundFigure.isAmountOrNone(heading)
        && FundFigure.isAmountOrNone(below);
  }

  /**
   * Whether a total and something else head columns where no budget does, and nothing but figures
   * is below them.
   */
  boolean fits() {
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

  List<RawFund> read() {
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
