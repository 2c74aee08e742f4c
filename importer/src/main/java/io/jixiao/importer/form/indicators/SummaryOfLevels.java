package io.jixiao.importer.form.indicators;

import static java.util.function.Predicate.not;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table over an indicator table that says what each of its first levels comes to: {@code
 * 指标 | 权重 | 得分}, below {@code 投入 | 15 | 15}. Its rows are no indicators.
 */
public final class SummaryOfLevels {
  private static final int FEWEST_LEVELS = 2;

  /** What all levels come to. */
  private static final Pattern WHOLE = Pattern.compile(".*(合计|总计|总分|得分|综合|总体|整体).*");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Columns columns;
  private final Columns below;
  private final IndicatorRows rows;

  private SummaryOfLevels(
      Vocabulary vocabulary, Block block, Ledger ledger, Columns columns, Columns below) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
    this.below = below;
    this.rows = new IndicatorRows(block, columns);
  }

  /**
   * The table; null where not every row but the total names a first level of that below.
   *
   * @param columns those that may head such a table
   * @param below those of the next table below
   */
  public static @Nullable SummaryOfLevels of(
      Vocabulary vocabulary, Block block, Ledger ledger, Columns columns, Columns below) {
    SummaryOfLevels summary = new SummaryOfLevels(vocabulary, block, ledger, columns, below);
    return summary.fits() ? summary : null;
  }

  private boolean fits() {
    Column name = rows.name();
    if (name == null || columns.has(Term.TARGET) || columns.has(Term.ACTUAL)) {
      return false;
    }
    Set<String> levels = levels().map(SummaryOfLevels::plain).collect(Collectors.toSet());
    List<String> named =
        labels(name, firstRow(), lastRow())
            .filter(not(WHOLE.asMatchPredicate()))
            .map(SummaryOfLevels::plain)
            .toList();
    return named.size() >= FEWEST_LEVELS && levels.containsAll(named);
  }

  /** What stands under the first level of the table below. */
  private Stream<String> levels() {
    Column level = below.column(Term.LEVEL1);
    return level == null
        ? Stream.empty()
        : labels(level, below.lastHeadingRow() + 1, block.lastRow());
  }

  /** 满意度 and 满意度指标 are one level. */
  private static String plain(String level) {
    return level.endsWith("指标") ? level.substring(0, level.length() - 2) : level;
  }

  private boolean isTotal(String label) {
    return vocabulary.means(label, Term.TOTAL);
  }

  private boolean isVerdict(String label) {
    return isTotal(label) || vocabulary.means(label, Term.SCORE);
  }

  /** Whether its total is the only one of the form. */
  public boolean hasOnlyTotal() {
    return block.cells().stream()
        .filter(cell -> cell.row() > below.lastHeadingRow())
        .noneMatch(cell -> isVerdict(LabelledText.beforeValue(cell.text())));
  }

  /** What it says, each figure under the name of its row and its heading. */
  public List<RawAttribute> read() {
    List<RawAttribute> read = new ArrayList<>();
    columns.headings().forEach(ledger::label);
    boolean isOnlyTotal = hasOnlyTotal();
    for (int row = firstRow(); row <= lastRow(); row++) {
      Map<Column, Cell> cells = rows.cells(row);
      Cell name = cells.remove(rows.name());
      if (name == null || (isOnlyTotal && isTotal(name.text()))) {
        // The total of the form is read where totals are.
        continue;
      }
      ledger.label(name);
      cells.forEach(
          (column, cell) ->
              read.add(
                  new RawAttribute(
                      LevelLabel.of(name.text()).label() + column.heading().text(),
                      Objects.requireNonNull(ledger.value(cell)))));
    }
    return read;
  }

  private int firstRow() {
    return columns.lastHeadingRow() + 1;
  }

  private int lastRow() {
    return below.area().firstRow() - 1;
  }

  private Stream<String> labels(Column column, int first, int last) {
    return block.cells().stream()
        .filter(cell -> cell.row() >= first && cell.row() <= last && column.overlap(cell) > 0)
        .map(cell -> LevelLabel.of(cell.text()).label());
  }
}
