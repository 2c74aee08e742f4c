package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an indicator table from its heading down to the total, the next section or the end. */
final class IndicatorTableReader {
  private static final Set<Term> SCORED =
      EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET, Term.ACTUAL, Term.SCORE);

  private static final Set<Term> BUDGETS =
      EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET, Term.BUDGET);

  private static final Set<Term> TARGETED =
      EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET, Term.ACTUAL);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Columns columns;
  private final @Nullable Column nameColumn;
  private final LevelPath levels;
  private final LevelRows levelRows = new LevelRows();
  private final boolean hasLevels;
  private final List<RawIndicator> indicators = new ArrayList<>();
  private final List<RawAttribute> subtotals = new ArrayList<>();

  IndicatorTableReader(Vocabulary vocabulary, Block block, Ledger ledger, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
    List<Column> headed =
        new ArrayList<>(
            columns.all().stream()
                .filter(c -> c.term() != null && HeadingRows.LEVELS.contains(c.term()))
                .toList());
    Column named = columns.column(Term.INDICATOR_NAME);
    this.nameColumn = named != null || headed.isEmpty() ? named : headed.remove(headed.size() - 1);
    this.hasLevels = !headed.isEmpty();
    this.levels = new LevelPath(headed, columns.pointsOf(headed, vocabulary));
  }

  IndicatorTable read() {
    columns.headings().forEach(ledger::label);
    block.touching(columns.area().firstRow()).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .forEach(ledger::label);
    int row = columns.lastHeadingRow() + 1;
    while (row <= block.lastRow() && !ends(row)) {
      readRow(row);
      row++;
    }
    List<RawGroup> groups = hasLevels ? levels.groups() : levelRows.groups();
    return new IndicatorTable(
        columns, groups, List.copyOf(indicators), List.copyOf(subtotals), row);
  }

  private boolean ends(int row) {
    List<Cell> all = block.starting(row);
    if (!all.isEmpty() && (endsAsLabel(row, all.get(0)) || isOfFunds(all))) {
      return true;
    }
    List<Cell> starting = inTable(all);
    if (starting.isEmpty()) {
      return false;
    }
    Cell first = starting.get(0);
    if (endsAsLabel(row, first)) {
      return true;
    }
    return starting.size() == 1
        && (isAcross(first) || endsAsText(row, first))
        && ((SectionHeading.of(first.text()) != null && !isLevelRow(first, Map.of()))
            || !goesOnBelow(row));
  }

  private boolean endsAsLabel(int row, Cell label) {
    Set<Term> terms = vocabulary.terms(label.text());
    return terms.contains(Term.CONCLUSION)
        || (!indicators.isEmpty()
            && (terms.contains(Term.TOTAL) || isBesideVerdict(label, terms) || isRemark(row, terms))
            && !namesIndicator(row, label));
  }

  /** 全年预算数 and 全年执行数 in one row, as headings or with their figures, are of the funds. */
  private boolean isOfFunds(List<Cell> row) {
    return !indicators.isEmpty()
        && row.stream().anyMatch(cell -> vocabulary.means(cell.text(), Term.EXECUTED))
        && row.stream()
            .anyMatch(cell -> vocabulary.terms(cell.text()).stream().anyMatch(BUDGETS::contains));
  }

  /** 自评得分 or 自评等级 with its value: what comes below is said of the whole form. */
  private boolean isBesideVerdict(Cell label, Set<Term> terms) {
    Cell right = block.rightOf(label);
    return right != null
        && ((terms.contains(Term.SCORE) && FundFigure.isAmount(right))
            || (terms.contains(Term.GRADE) && Verdict.grade(right.text()) != null));
  }

  /** 其他需要说明的问题 and its text; the row of an indicator holds more than a name. */
  private boolean isRemark(int row, Set<Term> terms) {
    return terms.contains(Term.OTHER_LABEL) && inTable(block.starting(row)).size() <= 2;
  }

  /** Whether the next row is one of the table: a page number or a remark parts its rows. */
  private boolean goesOnBelow(int row) {
    for (int below = row + 1; below <= block.lastRow(); below++) {
      List<Cell> cells = inTable(block.starting(below));
      boolean deeper = cells.size() == 1 && isLevelRow(cells.get(0), Map.of());
      if (!cells.isEmpty() && !deeper) {
        return cells.size() >= 3
            && cells.stream().allMatch(cell -> vocabulary.terms(cell.text()).isEmpty())
            && hasFigure(columns.assign(cells, nameColumn))
            && hasAny(TARGETED, columns.assign(cells, nameColumn));
      }
    }
    return false;
  }

  private static boolean hasFigure(Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .anyMatch(
            each ->
                (each.getKey().term() == Term.WEIGHT || each.getKey().term() == Term.SCORE)
                    && FundFigure.isAmount(each.getValue()));
  }

  /** Whether {@code label} has a target or an actual and stands in a level's rows as names do. */
  private boolean namesIndicator(int row, Cell label) {
    if (nameColumn == null || nameColumn.overlap(label) <= 0 || !levels.reachesInto(row)) {
      return false;
    }
    return hasAny(TARGETED, columns.assign(inTable(block.starting(row)), nameColumn));
  }

  /** A heading or text over most of the table's width is no row of it. */
  private boolean isAcross(Cell cell) {
    Column firstValue = columns.leftmost(SCORED);
    return firstValue != null
        && (nameColumn == null || cell.column() <= nameColumn.first())
        && cell.area().lastColumn() >= firstValue.last();
  }

  private boolean endsAsText(int row, Cell cell) {
    if (block.touching(row).size() > 1) {
      return false;
    }
    boolean section = SectionHeading.of(cell.text()) != null && cell.column() <= columns.first();
    return section
        || Notes.isNote(cell.text())
        || HeaderReader.isHeaderLabel(cell.text(), vocabulary);
  }

  private void readRow(int row) {
    List<Cell> starting = inTable(block.starting(row));
    if (starting.isEmpty() || isTotalOnTop(starting.get(0))) {
      return;
    }
    if (isLevelRow(starting.get(0), columns.assign(starting, nameColumn))) {
      readLevel(starting.get(0), columns.assign(starting, nameColumn));
      return;
    }
    if (starting.size() == 1 && isAcross(starting.get(0))) {
      return;
    }
    if (isRepeatedHeading(starting)) {
      starting.forEach(ledger::label);
      return;
    }
    if (vocabulary.means(starting.get(0).text(), Term.SUBTOTAL)
        && !hasAny(TARGETED, columns.assign(starting, null))) {
      readSubtotal(starting.get(0), starting);
      return;
    }
    Map<Column, Cell> touching = columns.assign(inTable(block.touching(row)), nameColumn);
    Map<Column, Cell> cells = columns.assign(starting, nameColumn);
    Cell name = nameColumn == null ? null : touching.get(nameColumn);
    levels.follow(touching, name);
    if (name == null && hasValue(cells)) {
      name = deepestLevel(cells);
    }
    if (name == null || isUnfilled(name, cells)) {
      labelUnfilled(cells);
    } else if (name.row() == row || hasValue(cells)) {
      indicators.add(indicator(name, cells));
    }
  }

  /** Whether a level has the row to itself, but for the points that it comes to. */
  private boolean isLevelRow(Cell first, Map<Column, Cell> cells) {
    return !hasLevels
        && nameColumn != null
        && nameColumn.overlap(first) > 0
        && LevelRows.isLevel(first)
        && !hasAny(TARGETED, cells);
  }

  private void readLevel(Cell level, Map<Column, Cell> cells) {
    levelRows.follow(level, value(cells, Term.WEIGHT));
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
    columns
        .assign(row.subList(1, row.size()), null)
        .forEach(
            (column, cell) -> {
              String heading = levels.labelBeside(label) + label.text() + column.heading().text();
              subtotals.add(new RawAttribute(heading, Objects.requireNonNull(ledger.value(cell))));
            });
  }

  private boolean isTotalOnTop(Cell first) {
    return indicators.isEmpty() && vocabulary.means(first.text(), Term.TOTAL);
  }

  private List<Cell> inTable(List<Cell> cells) {
    return cells.stream()
        .filter(c -> columns.first() <= c.area().lastColumn() && c.column() <= columns.last())
        .filter(c -> !(c.column() < columns.first() && c.area().lastRow() > c.row()))
        .toList();
  }

  private boolean isRepeatedHeading(List<Cell> row) {
    return row.size() >= 3
        && row.stream()
            .allMatch(
                cell ->
                    vocabulary.terms(cell.text()).stream()
                        .anyMatch(HeadingRows.INDICATOR_TERMS::contains));
  }

  private static boolean hasValue(Map<Column, Cell> cells) {
    return hasAny(SCORED, cells);
  }

  private static boolean hasAny(Set<Term> terms, Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .anyMatch(
            each -> {
              Term term = each.getKey().term();
              return term != null
                  && terms.contains(term)
                  && !Placeholder.isNothing(each.getValue().text());
            });
  }

  /** Where the name is left blank, the last heading of the row names the indicator. */
  private @Nullable Cell deepestLevel(Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .filter(
            each ->
                each.getKey().term() != null && HeadingRows.LEVELS.contains(each.getKey().term()))
        .map(Map.Entry::getValue)
        .reduce((upper, deeper) -> deeper)
        .orElse(null);
  }

  private static boolean isUnfilled(Cell name, Map<Column, Cell> cells) {
    return Placeholder.isName(name.text()) && !hasValue(cells);
  }

  /** A row of the template that nobody filled in is labels, but what was written there is kept. */
  private void labelUnfilled(Map<Column, Cell> cells) {
    cells.forEach(
        (column, cell) -> {
          boolean heading =
              column.equals(nameColumn)
                  || (column.term() != null && HeadingRows.LEVELS.contains(column.term()));
          if (heading || column.term() == Term.SEQUENCE || Placeholder.isNothing(cell.text())) {
            ledger.label(cell);
          }
        });
  }

  private RawIndicator indicator(Cell nameCell, Map<Column, Cell> cells) {
    ledger.mapped(nameCell);
    List<String> path = hasLevels ? levels.path(nameCell, ledger) : levelRows.path(ledger);
    IndicatorName name = IndicatorName.of(nameCell.text());
    RawValue sequence = value(cells, Term.SEQUENCE);
    RawValue number = name.number() == null ? sequence : RawValue.part(name.number(), nameCell);
    List<RawAttribute> attributes = new ArrayList<>();
    if (sequence != null && name.number() != null) {
      Column column = Objects.requireNonNull(columns.column(Term.SEQUENCE));
      attributes.add(new RawAttribute(column.heading().text(), sequence));
    }
    cells.forEach(
        (column, cell) -> {
          if (column.isAttribute() && !levels.arePoints(column)) {
            RawValue value = Objects.requireNonNull(ledger.value(cell));
            attributes.add(new RawAttribute(column.heading().text(), value));
          }
        });
    return new RawIndicator(
        path,
        number,
        new RawValue(name.name(), nameCell.number(), nameCell),
        value(cells, Term.TARGET),
        value(cells, Term.ADJUSTED_TARGET),
        value(cells, Term.ACTUAL),
        value(cells, Term.WEIGHT),
        value(cells, Term.SCORE),
        value(cells, Term.DEVIATION),
        value(cells, Term.OPERATOR),
        value(cells, Term.MEASURE_UNIT),
        List.copyOf(attributes));
  }

  private @Nullable RawValue value(Map<Column, Cell> cells, Term term) {
    Column column = columns.column(term);
    return column == null ? null : ledger.value(cells.get(column));
  }
}
