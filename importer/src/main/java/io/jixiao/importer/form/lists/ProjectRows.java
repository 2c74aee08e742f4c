package io.jixiao.importer.form.lists;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.indicators.IndicatorTable;
import io.jixiao.importer.form.indicators.IndicatorTableReader;
import io.jixiao.importer.form.indicators.TotalReader;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import io.jixiao.schema.text.Normal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one project in a list with one indicator a row. */
public final class ProjectRows {
  /** By which a project differs from the next. */
  private static final Set<Term> IDENTITY =
      EnumSet.of(Term.NAME, Term.CODE, Term.UNIT, Term.FILLING_UNIT, Term.DEPARTMENT, Term.YEAR);

  private static final Set<Term> AMOUNTS =
      EnumSet.of(
          Term.INITIAL_BUDGET,
          Term.ADJUSTED_BUDGET,
          Term.LIST_AMOUNT,
          Term.EXECUTED,
          Term.EXECUTION_RATE);

  private final IndicatorListReader list;
  private final Map<Column, Cell> said;
  private final List<Cell> cells = new ArrayList<>();
  private int firstRow = Integer.MAX_VALUE;
  private int lastRow;
  private boolean pointsAreOfFund;

  private ProjectRows(IndicatorListReader list, Map<Column, Cell> said) {
    this.list = list;
    this.said = said;
  }

  /**
   * What a row says of its project. Who it belongs to may be printed once over several projects, in
   * front of their names.
   *
   * @param before the project of the row above; null for none
   */
  static ProjectRows begin(
      IndicatorListReader list, List<Cell> touching, @Nullable ProjectRows before) {
    Column name = Objects.requireNonNull(list.ofProject().column(Term.NAME));
    Map<Column, Cell> said = new LinkedHashMap<>(inProject(list, touching));
    if (before != null) {
      before.said.forEach(
          (column, cell) -> {
            if (column.first() < name.first()
                && isIdentity(list, column)
                && column.term() != Term.CODE) {
              said.putIfAbsent(column, cell);
            }
          });
    }
    return new ProjectRows(list, said);
  }

  /** Whether it is a project of its own, by what both of them say. */
  boolean isAnotherThan(ProjectRows other) {
    return said.entrySet().stream()
        .filter(each -> isIdentity(list, each.getKey()))
        .anyMatch(
            each -> {
              Cell its = other.said.get(each.getKey());
              return its != null && !same(its, each.getValue());
            });
  }

  boolean hasName() {
    return cell(Term.NAME) != null;
  }

  /** What tells it from the other projects of the list. */
  public String key() {
    return list.ofProject().all().stream()
        .filter(column -> isIdentity(list, column))
        .map(column -> textIn(column))
        .collect(Collectors.joining("|"));
  }

  private String textIn(Column column) {
    Cell cell = said.get(column);
    return cell == null ? "" : Normal.compact(cell.text());
  }

  void add(int row, List<Cell> starting) {
    cells.addAll(starting);
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    inProject(list, starting).forEach(said::putIfAbsent);
  }

  void addAll(ProjectRows others) {
    cells.addAll(others.cells);
    others.said.forEach(said::putIfAbsent);
    lastRow = Math.max(lastRow, others.lastRow);
    others.cells.clear();
  }

  /** Whether nothing but its name was found: a line between the rows, and no project. */
  public boolean isNameAlone() {
    return cells.size() == 1 && cells.get(0).equals(cell(Term.NAME));
  }

  /** Its cells, row by row. */
  public List<Cell> cells() {
    return cells;
  }

  public RawForm read(Ledger ledger) {
    Block block = new Block(new Grid("", false, cells), firstRow, lastRow);
    Columns columns = list.ofIndicator();
    IndicatorTable table =
        new IndicatorTableReader(list.vocabulary(), block, ledger, columns).readFrom(firstRow);
    List<RawIndicator> indicators = new ArrayList<>(table.indicators());
    List<RawAttribute> attributes = new ArrayList<>(list.above().attributes());
    attributes.addAll(table.subtotals());
    TotalReader totals = new TotalReader(list.vocabulary(), block, ledger);
    leaveToTheIndicators();
    RawTotal total = withSaid(totals.read(List.of(columns), null), ledger);
    attributes.addAll(totals.attributes());
    RawHeader header = header(ledger);
    List<RawFund> funds = funds(ledger);
    RawGoal goal = new RawGoal(value(Term.GOAL_EXPECTED, ledger), value(Term.GOAL_ACTUAL, ledger));
    RawValue conclusion = value(Term.CONCLUSION, ledger);
    said.forEach(
        (column, cell) -> {
          boolean points = column.equals(list.executionPoints());
          if (points ? !pointsAreOfFund : column.term() == null) {
            attributes.add(
                new RawAttribute(column.title(), Objects.requireNonNull(ledger.value(cell))));
          }
        });
    keepWhatDiffers(indicators, attributes, ledger);
    return new RawForm(
        block.area(),
        header,
        funds,
        goal,
        table.groups(),
        List.copyOf(indicators),
        total,
        conclusion,
        attributes,
        list.headingKeys(),
        Stream.concat(columns.guesses().stream(), totals.guesses().stream()).toList(),
        columns.terms(),
        ledger.unmapped(block.cells()));
  }

  /** What stands behind the levels and differs between the rows is said of no project. */
  private void leaveToTheIndicators() {
    Set<Column> differing = new HashSet<>();
    for (Cell cell : cells) {
      Column column = columnOf(cell);
      Cell first = column == null ? null : said.get(column);
      if (column != null && first != null && isBehindLevels(list, column) && !same(first, cell)) {
        differing.add(column);
      }
    }
    said.keySet().removeAll(differing);
  }

  private RawHeader header(Ledger ledger) {
    RawHeader above = list.above().header();
    RawValue unit = or(value(Term.UNIT, ledger), value(Term.FILLING_UNIT, ledger));
    // Who fills in a list of other units' projects is the department over them.
    RawValue filling = unit == null ? null : above.unit();
    return new RawHeader(
        above.title(),
        or(value(Term.YEAR, ledger), above.year()),
        value(Term.NAME, ledger),
        or(value(Term.CODE, ledger), above.code()),
        or(or(value(Term.DEPARTMENT, ledger), above.department()), filling),
        or(value(Term.DEPARTMENT_CODE, ledger), above.departmentCode()),
        or(unit, above.unit()),
        or(value(Term.UNIT_CODE, ledger), unit == null ? above.unitCode() : null),
        above.amountUnit(),
        or(value(Term.FILLED_ON, ledger), above.filledOn()));
  }

  private static @Nullable RawValue or(@Nullable RawValue own, @Nullable RawValue other) {
    return own == null ? other : own;
  }

  private List<RawFund> funds(Ledger ledger) {
    Column first = list.ofProject().leftmost(AMOUNTS);
    if (first == null || AMOUNTS.stream().allMatch(term -> cell(term) == null)) {
      return List.of();
    }
    Column points = list.executionPoints();
    Cell earned = points == null ? null : said.get(points);
    pointsAreOfFund = true;
    RawValue amount = value(Term.LIST_AMOUNT, ledger);
    RawValue budget = value(Term.INITIAL_BUDGET, ledger);
    RawValue adjusted = or(value(Term.ADJUSTED_BUDGET, ledger), amount);
    boolean declared = budget == null && list.declares();
    List<RawAttribute> attributes =
        amount == null || cell(Term.ADJUSTED_BUDGET) == null
            ? List.of()
            : List.of(new RawAttribute(headingOf(Term.LIST_AMOUNT), amount));
    return List.of(
        new RawFund(
            RawValue.part(MoneyUnit.without(first.heading().text()), first.heading()),
            FundKind.TOTAL,
            0,
            declared ? adjusted : budget,
            declared ? null : adjusted,
            value(Term.EXECUTED, ledger),
            value(Term.EXECUTION_RATE, ledger),
            null,
            ledger.value(earned),
            null,
            attributes));
  }

  private RawTotal withSaid(RawTotal total, Ledger ledger) {
    return new RawTotal(
        total.weight(),
        or(value(Term.TOTAL, ledger), total.score()),
        or(value(Term.GRADE, ledger), total.grade()),
        total.deviationReason());
  }

  /**
   * Further cells of the project's columns repeat what the first says. One that differs is said of
   * its row's indicator, or of the project where the row has none.
   */
  private void keepWhatDiffers(
      List<RawIndicator> indicators, List<RawAttribute> attributes, Ledger ledger) {
    Map<Integer, Integer> byRow = new HashMap<>();
    for (int i = 0; i < indicators.size(); i++) {
      byRow.putIfAbsent(indicators.get(i).name().cell().row(), i);
    }
    for (Cell cell : cells) {
      Column column = ledger.knows(cell) ? null : columnOf(cell);
      if (column == null) {
        continue;
      }
      RawAttribute more =
          new RawAttribute(column.title(), Objects.requireNonNull(ledger.value(cell)));
      Cell first = said.get(column);
      if (first != null && same(first, cell)) {
        continue;
      }
      Integer at = byRow.get(cell.row());
      if (at == null) {
        attributes.add(more);
      } else {
        indicators.set(at, indicators.get(at).with(more));
      }
    }
  }

  private @Nullable Column columnOf(Cell cell) {
    return list.ofIndicator().assign(List.of(cell), null).isEmpty()
        ? inProject(list, List.of(cell)).keySet().stream().findFirst().orElse(null)
        : null;
  }

  /** The cells in the project's columns; one over several of them may be the name. */
  private static Map<Column, Cell> inProject(IndicatorListReader list, List<Cell> cells) {
    Columns columns = list.ofProject();
    return columns.assign(cells, columns.column(Term.NAME));
  }

  private String headingOf(Term term) {
    return Objects.requireNonNull(list.ofProject().column(term)).title();
  }

  private @Nullable Cell cell(Term term) {
    Column column = list.ofProject().column(term);
    return column == null || column.equals(list.executionPoints()) ? null : said.get(column);
  }

  private @Nullable RawValue value(Term term, Ledger ledger) {
    Cell cell = cell(term);
    // What is printed once over several projects counts where it stands.
    return cell == null || cell.row() >= firstRow ? ledger.value(cell) : RawValue.of(cell);
  }

  /** Behind the levels 责任单位 is whoever answers for the indicator. */
  private static boolean isIdentity(IndicatorListReader list, Column column) {
    return column.term() != null
        && IDENTITY.contains(column.term())
        && !isBehindLevels(list, column);
  }

  private static boolean isBehindLevels(IndicatorListReader list, Column column) {
    return column.first() >= list.ofIndicator().first();
  }

  private static boolean same(Cell one, Cell other) {
    return Normal.compact(one.text()).equals(Normal.compact(other.text()));
  }
}
