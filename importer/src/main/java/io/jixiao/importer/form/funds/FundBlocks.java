package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.indicators.MonthsFilled;
import io.jixiao.importer.form.raw.Found;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fund block among tables of amounts: tasks and what the money is spent on, with what was
 * planned and spent for each, are headed alike, but their rows are no funds. The first is the block
 * where none is better.
 */
public final class FundBlocks {
  private final Vocabulary vocabulary;
  private final HeadingRows headings;
  private final Block block;
  private final Ledger ledger;

  public FundBlocks(Vocabulary vocabulary, HeadingRows headings, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.headings = headings;
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * The tables of a form that are headed like funds.
   *
   * @param funds the columns of the fund block; null where the form has none with headings
   * @param tasks the columns of the others, from top to bottom
   * @param starts the first rows of all of them
   */
  public record Found(@Nullable Columns funds, List<Columns> tasks, NavigableSet<Integer> starts) {

    /** The part of {@code block} that ends where the next table below {@code table} begins. */
    public Block upToNext(Columns table, Block block) {
      Integer next = starts.higher(table.area().firstRow());
      return next == null ? block : block.upTo(next - 1);
    }
  }

  /**
   * Finds the fund block among them.
   *
   * @param guessed what headings of the form's indicator tables were taken for
   */
  public Found find(Map<String, Term> guessed) {
    List<Columns> tables = new ArrayList<>();
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      if (isHeading(row)) {
        Columns columns = columns(row);
        tables.add(columns);
        row = columns.lastHeadingRow();
      }
    }
    if (tables.isEmpty()) {
      return new Found(null, List.of(), Collections.emptyNavigableSet());
    }
    NavigableSet<Integer> starts = new TreeSet<>();
    tables.forEach(table -> starts.add(table.area().firstRow()));
    Columns funds = tables.stream().filter(this::holdsFunds).findFirst().orElse(tables.get(0));
    tables.remove(funds);
    return new Found(FundGuess.settle(vocabulary, block, funds, guessed), tables, starts);
  }

  private boolean isHeading(int row) {
    return headings.headFunds(
        block.starting(row).stream().filter(cell -> !ledger.knows(cell)).toList());
  }

  private Columns columns(int row) {
    List<Cell> found = headings.collect(block, row, HeadingRows.FUND_TERMS);
    return MonthsFilled.settle(
        vocabulary, block, HeadedColumns.of(found, HeadingRows.FUND_TERMS, vocabulary));
  }

  /** Whether its label, its first heading or one of its rows is of money by its words. */
  private boolean holdsFunds(Columns columns) {
    if (columns.all().get(0).term() == Term.FUND_SOURCE) {
      return true;
    }
    if (block.touching(columns.area().firstRow()).stream()
        .anyMatch(cell -> vocabulary.means(cell.text(), Term.FUND_BLOCK))) {
      return true;
    }
    int amounts = FundLabels.of(columns, block).within();
    for (int row = columns.lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      List<Cell> cells = block.starting(row);
      if (isHeading(row) || FundBlockReader.belongsToAnotherBlock(cells, vocabulary)) {
        return false;
      }
      if (cells.stream()
          .filter(cell -> cell.area().lastColumn() < amounts)
          .anyMatch(cell -> FundKinds.of(cell.text()) != FundKind.OTHER)) {
        return true;
      }
    }
    return false;
  }

  /** The figures of the tables of tasks, each under its task and its heading. */
  public List<RawAttribute> tasks(Found found) {
    List<RawAttribute> attributes = new ArrayList<>();
    for (Columns columns : found.tasks()) {
      new FundBlockReader(vocabulary, found.upToNext(columns, block), ledger, columns)
          .read()
          .forEach(task -> add(task, columns, attributes));
    }
    return attributes;
  }

  private void add(RawFund task, Columns columns, List<RawAttribute> attributes) {
    String name = task.label().text() + "/";
    for (Column column : columns.all()) {
      RawValue value = column.term() == null ? null : task.value(column.term());
      if (value != null) {
        attributes.add(new RawAttribute(name + column.title(), value));
      }
    }
    task.attributes().forEach(each -> attributes.add(each.under(name)));
    ledger.dropped(task.label().cell());
    ledger.label(task.label().cell());
  }
}
