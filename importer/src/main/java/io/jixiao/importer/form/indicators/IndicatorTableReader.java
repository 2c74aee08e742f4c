package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawGroup;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.words.IndicatorName;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.TargetAndActual;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an indicator table from its heading down to the total, the next section or the end. */
public final class IndicatorTableReader {
  /** What is added up or given beside all levels: 指标得分合计, 加分项. */
  private static final Pattern OF_WHOLE = Pattern.compile("合计|加分|扣分");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Columns columns;
  private final IndicatorRows rows;
  private final LevelPath levels;
  private final LevelRows levelRows = new LevelRows();
  private final IndicatorTableEnd end;
  private final FurtherHeading further;
  private final List<RawIndicator> indicators = new ArrayList<>();
  private final List<RawAttribute> subtotals = new ArrayList<>();

  public IndicatorTableReader(Vocabulary vocabulary, Block block, Ledger ledger, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
    this.rows = new IndicatorRows(block, columns);
    boolean hasLevels = !rows.levels().isEmpty();
    Cell over = LevelRows.over(block, columns);
    if (over != null && !hasLevels) {
      levelRows.follow(over, null);
    }
    this.levels =
        new LevelPath(
            hasLevels ? over : null,
            rows.levels(),
            rows.name(),
            columns.pointsOf(rows.levels(), vocabulary));
    this.further = new FurtherHeading(vocabulary, block, columns);
    this.end = new IndicatorTableEnd(vocabulary, block, columns, rows, levels, further);
  }

  public IndicatorTable read() {
    columns.headings().forEach(ledger::label);
    block.touching(columns.area().firstRow()).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .forEach(ledger::label);
    IndicatorTable table = readFrom(columns.lastHeadingRow() + 1);
    return table.with(
        columns.has(Term.WEIGHT)
            ? PointsInNames.dropped(table.indicators())
            : PointsInNames.taken(table.indicators(), rows.name()));
  }

  /**
   * Reads indicators down to the end of the table.
   *
   * @param first the first row below the heading or further down, in a list of several projects
   */
  public IndicatorTable readFrom(int first) {
    int row = first;
    while (row <= block.lastRow() && !end.isAt(row, !indicators.isEmpty())) {
      readRow(row);
      row = Math.min(block.filledRowFrom(row + 1), block.lastRow() + 1);
    }
    List<RawGroup> groups = rows.levels().isEmpty() ? levelRows.groups() : levels.groups();
    return new IndicatorTable(
        columns, groups, List.copyOf(indicators), List.copyOf(subtotals), row);
  }

  private void readRow(int row) {
    List<Cell> starting = rows.starting(row);
    Map<Column, Cell> cells = rows.cells(row);
    if (starting.isEmpty() || isTotalOnTop(starting.get(0))) {
      return;
    }
    if (rows.isLevelRow(row)) {
      readLevel(starting.get(0), cells);
      return;
    }
    if (block.touching(row).size() == 1 && levels.goesOnUnder(starting.get(0))) {
      ledger.label(starting.get(0));
      return;
    }
    if (starting.size() == 1 && rows.isAcross(starting.get(0))) {
      return;
    }
    if (further.repeats(row, starting)) {
      starting.forEach(ledger::label);
      return;
    }
    if (vocabulary.means(starting.get(0).text(), Term.SUBTOTAL)
        && !IndicatorRows.isTargeted(cells)
        && !rows.isNamed(starting.subList(1, starting.size()))) {
      readSubtotal(starting.get(0), starting);
      return;
    }
    Map<Column, Cell> touching = rows.touching(row);
    Cell name = rows.name() == null ? null : touching.get(rows.name());
    levels.follow(touching, name);
    if (name == null && IndicatorRows.hasValue(cells)) {
      name = deepestLevel(cells);
    }
    if (name == null || isUnfilled(name, cells, touching)) {
      labelUnfilled(cells);
    } else if (name.row() == row || IndicatorRows.hasValue(cells)) {
      indicators.add(indicator(name, cells, value(touching, Term.DEVIATION)));
    }
  }

  private void readLevel(Cell level, Map<Column, Cell> cells) {
    RawValue weight = value(cells, Term.WEIGHT);
    if (rows.levels().isEmpty()) {
      levelRows.follow(level, weight);
    } else {
      levels.goOnUnder(level, weight);
    }
    ledger.label(level);
    cells.forEach(
        (column, cell) -> {
          if (!ledger.knows(cell)) {
            String heading = LevelRows.label(level) + column.heading().text();
            subtotals.add(new RawAttribute(heading, Objects.requireNonNull(ledger.value(cell))));
          }
        });
  }

  /** What the form adds up itself is no indicator; its figures are kept under their headings. */
  private void readSubtotal(Cell label, List<Cell> row) {
    ledger.label(label);
    String level = OF_WHOLE.matcher(label.text()).find() ? "" : levels.labelBeside(label);
    columns
        .assign(row.subList(1, row.size()), null)
        .forEach(
            (column, cell) -> {
              String heading = level + label.text() + column.heading().text();
              subtotals.add(new RawAttribute(heading, Objects.requireNonNull(ledger.value(cell))));
            });
  }

  private boolean isTotalOnTop(Cell first) {
    return indicators.isEmpty() && vocabulary.means(first.text(), Term.TOTAL);
  }

  /** Where the name is left blank, the last heading of the row names the indicator. */
  private @Nullable Cell deepestLevel(Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .filter(each -> IndicatorRows.isLevel(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce((upper, deeper) -> deeper)
        .orElse(null);
  }

  /** The name of a level is none of an indicator where nothing at all is said of it. */
  private boolean isUnfilled(Cell name, Map<Column, Cell> cells, Map<Column, Cell> touching) {
    return Placeholder.isName(name.text())
        ? !IndicatorRows.hasValue(cells)
        : LevelRows.isSecond(name)
            && touching.keySet().stream().noneMatch(each -> each.term() == Term.WEIGHT)
            && cells.entrySet().stream()
                .allMatch(each -> isHeading(each.getKey()) || isNothing(each.getValue()));
  }

  private boolean isHeading(Column column) {
    return column.equals(rows.name())
        || IndicatorRows.isLevel(column)
        || column.term() == Term.SEQUENCE;
  }

  private static boolean isNothing(Cell cell) {
    return Placeholder.isNothing(cell.text());
  }

  /** A row of the template that nobody filled in is labels, but what was written there is kept. */
  private void labelUnfilled(Map<Column, Cell> cells) {
    cells.forEach(
        (column, cell) -> {
          if (isHeading(column) || isNothing(cell)) {
            ledger.label(cell);
          }
        });
  }

  /**
   * @param deviation the reason, which may be merged over the rows of several indicators
   */
  private RawIndicator indicator(
      Cell nameCell, Map<Column, Cell> cells, @Nullable RawValue deviation) {
    ledger.mapped(nameCell);
    List<String> path =
        rows.levels().isEmpty() ? levelRows.path(ledger) : levels.path(nameCell, ledger);
    IndicatorName name = IndicatorName.of(nameCell.text());
    RawValue sequence = value(cells, Term.SEQUENCE);
    RawValue number = name.number() == null ? sequence : RawValue.part(name.number(), nameCell);
    RawValue target = value(cells, Term.TARGET);
    RawValue actual = value(cells, Term.ACTUAL);
    PointsAndScore points =
        PointsAndScore.of(columns, value(cells, Term.WEIGHT), value(cells, Term.SCORE));
    TargetAndActual both = targetAndActual(cells);
    List<RawAttribute> attributes = new ArrayList<>();
    if (sequence != null && name.number() != null) {
      Column column = Objects.requireNonNull(columns.column(Term.SEQUENCE));
      attributes.add(new RawAttribute(column.heading().text(), sequence));
    }
    cells.forEach(
        (column, cell) -> {
          if (column.isAttribute()
              && !levels.arePoints(column)
              && (both == null || !both.target().cell().equals(cell))) {
            RawValue value = Objects.requireNonNull(ledger.value(cell));
            attributes.add(new RawAttribute(column.title(), value));
          }
        });
    return new RawIndicator(
        path,
        number,
        new RawValue(name.name(), nameCell.number(), nameCell),
        both == null ? target : both.target(),
        value(cells, Term.ADJUSTED_TARGET),
        both == null ? actual : both.actual(),
        points.points(),
        points.score(),
        deviation,
        value(cells, Term.OPERATOR),
        value(cells, Term.MEASURE_UNIT),
        List.copyOf(attributes));
  }

  /** What stands in one cell only where the table has no column for either. */
  private @Nullable TargetAndActual targetAndActual(Map<Column, Cell> cells) {
    if (columns.has(Term.TARGET) || columns.has(Term.ACTUAL)) {
      return null;
    }
    for (Map.Entry<Column, Cell> each : cells.entrySet()) {
      TargetAndActual both =
          each.getKey().term() == null ? TargetAndActual.of(each.getValue()) : null;
      if (both != null) {
        ledger.mapped(each.getValue());
        return both;
      }
    }
    return null;
  }

  private @Nullable RawValue value(Map<Column, Cell> cells, Term term) {
    Column column = columns.column(term);
    return column == null ? null : ledger.value(cells.get(column));
  }
}
