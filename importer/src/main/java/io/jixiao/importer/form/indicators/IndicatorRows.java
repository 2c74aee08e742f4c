package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows under the heading of an indicator table, each by its columns. */
final class IndicatorRows {
  private static final Set<Term> TARGETED =
      EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET, Term.ACTUAL);
  private static final Set<Term> SCORED =
      EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET, Term.ACTUAL, Term.SCORE);

  private final Block block;
  private final Columns columns;
  private final List<Column> levels;
  private final @Nullable Column name;

  IndicatorRows(Block block, Columns columns) {
    this.block = block;
    this.columns = columns;
    List<Column> headed =
        new ArrayList<>(columns.all().stream().filter(IndicatorRows::isLevel).toList());
    if (!columns.has(Term.CATEGORY)) {
      // 所属一级指标 may stand behind what it sorts.
      headed.sort(Comparator.comparing(Column::term));
    }
    Column named = columns.column(Term.INDICATOR_NAME);
    this.name = named != null || headed.isEmpty() ? named : headed.remove(headed.size() - 1);
    this.levels = List.copyOf(headed);
  }

  /** The columns of the levels, without that which holds the names. */
  List<Column> levels() {
    return levels;
  }

  /** The column of the names: without one, the deepest level's. */
  @Nullable Column name() {
    return name;
  }

  /** The cells of the table that begin in {@code row}. */
  List<Cell> starting(int row) {
    return inTable(block.starting(row));
  }

  /** The cells of the table that begin in {@code row}, by column. */
  Map<Column, Cell> cells(int row) {
    return columns.assign(starting(row), name);
  }

  /** The cells of the table that reach into {@code row}, by column. */
  Map<Column, Cell> touching(int row) {
    return columns.assign(inTable(block.touching(row)), name);
  }

  private List<Cell> inTable(List<Cell> cells) {
    return cells.stream()
        .filter(c -> columns.first() <= c.area().lastColumn() && c.column() <= columns.last())
        .filter(c -> !(c.column() < columns.first() && c.area().lastRow() > c.row()))
        .toList();
  }

  /** A heading or text over most of the table's width is no row of it. */
  boolean isAcross(Cell cell) {
    Column firstValue = columns.leftmost(SCORED);
    return firstValue != null
        && (name == null || cell.column() <= name.first())
        && cell.area().lastColumn() >= firstValue.last();
  }

  /** Whether one of {@code cells} names an indicator: it stands there and over no value. */
  boolean isNamed(List<Cell> cells) {
    Column value = columns.leftmost(SCORED);
    return name != null
        && value != null
        && cells.stream().anyMatch(cell -> name.overlap(cell) > 0 && value.overlap(cell) <= 0);
  }

  /** Whether a level has {@code row} to itself, but for the points that it comes to. */
  boolean isLevelRow(int row) {
    List<Cell> starting = starting(row);
    return name != null
        && !starting.isEmpty()
        && name.overlap(starting.get(0)) > 0
        && (levels.isEmpty() ? LevelRows.isLevel(starting.get(0)) : isAboveAll(row))
        && !isTargeted(cells(row));
  }

  /** A first level over the columns of a table that begins with the second. */
  private boolean isAboveAll(int row) {
    Cell cell = starting(row).get(0);
    return !columns.has(Term.LEVEL1)
        && columns.has(Term.LEVEL2)
        && levels.stream().allMatch(level -> level.overlap(cell) > 0)
        && LevelRows.isFirst(cell)
        && cells(row).keySet().stream().noneMatch(each -> isOf(TARGETED, each));
  }

  static boolean isLevel(Column column) {
    return column.term() != null && HeadingRows.LEVELS.contains(column.term());
  }

  /** Whether there is a target or an actual among {@code cells}. */
  static boolean isTargeted(Map<Column, Cell> cells) {
    return hasAny(TARGETED, cells);
  }

  /** Whether there is a target, an actual or a score among {@code cells}. */
  static boolean hasValue(Map<Column, Cell> cells) {
    return hasAny(SCORED, cells);
  }

  private static boolean isOf(Set<Term> terms, Column column) {
    return column.term() != null && terms.contains(column.term());
  }

  private static boolean hasAny(Set<Term> terms, Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .anyMatch(
            each -> {
              return isOf(terms, each.getKey()) && !Placeholder.isNothing(each.getValue().text());
            });
  }
}
