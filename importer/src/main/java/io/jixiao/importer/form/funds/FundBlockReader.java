package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.indicators.TableGoal;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows under the heading of a fund block. */
public final class FundBlockReader {
  private static final Set<Term> AMOUNTS =
      EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET, Term.EXECUTED);
  private static final Set<Term> OTHER_BLOCKS = EnumSet.range(Term.GOAL_BLOCK, Term.INDICATOR_NAME);
  private static final Pattern LEAD = Pattern.compile("其中|\\d{1,3}");

  /** What is called money is money that the project might have had. */
  static final Pattern MONEY = Pattern.compile(".*其[他它].*|(?!.*使用).{0,12}(资金|收入|自筹)(小计|合计)?");

  private static final Set<Term> OTHER_FIGURES =
      EnumSet.of(Term.EXECUTION_RATE, Term.WEIGHT, Term.SCORE);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Columns columns;
  private final int firstFigure;
  private final int firstAmount;
  private final FundDepth depth = new FundDepth();
  private List<Guess> guesses = List.of();
  private boolean split;

  public FundBlockReader(Vocabulary vocabulary, Block block, Ledger ledger, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.columns = columns;
    FundLabels labels = FundLabels.of(columns, block);
    this.firstFigure = labels.before();
    this.firstAmount = labels.within();
  }

  public List<RawFund> read() {
    columns.headings().forEach(ledger::label);
    block.touching(columns.area().firstRow()).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .forEach(ledger::label);
    List<RawFund> funds = new ArrayList<>();
    for (int row = columns.lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      List<Cell> all = besideSide(row);
      List<Cell> cells = all.stream().filter(cell -> !ledger.isMapped(cell)).toList();
      if (cells.isEmpty()) {
        continue;
      }
      if (captionsRows(cells)) {
        ledger.label(cells.get(0));
        split = true;
        continue;
      }
      Cell label = label(cells);
      if (label == null && funds.isEmpty() && cells.size() < all.size()) {
        // Beside values of the header the figures have no label but their own headings.
        label = columns.headings().get(0);
      }
      if (label == null && funds.isEmpty()) {
        label = side(row);
      }
      Cell labelled = label;
      Map<Column, Cell> figures =
          columns.assign(cells.stream().filter(cell -> !cell.equals(labelled)).toList(), null);
      if (label == null && cells.stream().allMatch(FundFigure::isAmountOrNone)) {
        continue;
      }
      if (label == null || belongsToOthers(cells, label)) {
        break;
      }
      if (isTextAcross(cells)) {
        continue;
      }
      if (ends(label, figures)) {
        break;
      }
      // What stands under the headings without a label of its own is the whole.
      FundKind kind = label.row() < row ? FundKind.TOTAL : kind(label);
      labelLead(cells, label);
      cells.stream().filter(this::isRowNumber).forEach(ledger::label);
      funds.add(fund(label, kind, figures));
    }
    List<RawFund> settled = FundTotals.settled(funds);
    guesses = FundTotals.guesses(funds, settled);
    return columns.has(Term.WEIGHT) ? settled : FundPoints.of(columns, block).given(settled);
  }

  /** The total of what was {@link #read}, where no words say that it is one. */
  public List<Guess> guesses() {
    return guesses;
  }

  /** 行次: what stands under it only counts the rows. */
  private boolean isRowNumber(Cell cell) {
    Cell heading = block.at(columns.area().firstRow(), cell.column());
    return heading != null && vocabulary.heads(heading.text(), Term.SEQUENCE);
  }

  private List<Cell> besideSide(int row) {
    return block.starting(row).stream().filter(cell -> !isSide(cell)).toList();
  }

  /** 按收入性质分 alone above rows that have their figures under the headings of the block. */
  private boolean captionsRows(List<Cell> row) {
    if (row.size() > 1 || !FundSplits.areHeadings(row)) {
      return false;
    }
    Cell caption = row.get(0);
    List<Cell> below = besideSide(block.filledRowFrom(caption.area().lastRow() + 1));
    List<Cell> figures = below.stream().filter(cell -> cell.column() >= firstAmount).toList();
    return below.stream().anyMatch(cell -> cell.column() == caption.column())
        && figures.stream().allMatch(FundFigure::isAmountOrNone)
        && figures.stream().anyMatch(FundFigure::isAmount);
  }

  /** What a split comes to is the total once more, and none of its parts is. */
  private FundKind kind(Cell label) {
    FundKind kind = FundKinds.of(label.text());
    return split && kind == FundKind.TOTAL ? FundKind.OTHER : kind;
  }

  /** The label at the side of the block begins at its heading or above. */
  private boolean isSide(Cell cell) {
    return cell.area().lastColumn() < firstFigure
        && cell.row() <= columns.lastHeadingRow()
        && cell.area().lastRow() > columns.lastHeadingRow();
  }

  /** The label at the side of {@code row}; null where there is none. */
  private @Nullable Cell side(int row) {
    return block.touching(row).stream()
        .filter(cell -> cell.row() < row && isSide(cell))
        .reduce((outer, inner) -> inner)
        .orElse(null);
  }

  /** 其中 or a number in a column of its own before the label. */
  private void labelLead(List<Cell> row, Cell label) {
    row.stream()
        .filter(cell -> cell.column() < label.column())
        .filter(cell -> LEAD.matcher(LabelKey.of(cell.text())).matches())
        .forEach(ledger::label);
  }

  private @Nullable Cell label(List<Cell> row) {
    Cell label = null;
    for (Cell cell : row) {
      if (cell.column() < firstFigure
          && cell.area().lastColumn() < firstAmount
          && !FundFigure.isAmount(cell)) {
        label = cell;
      }
    }
    return label;
  }

  /** Whether something else than funds begins with {@code row}. */
  private boolean belongsToOthers(List<Cell> row, Cell label) {
    return FundSplits.areHeadings(row)
        || belongsToAnotherBlock(row, vocabulary)
        || vocabulary.means(label.text(), Term.OTHER_LABEL)
        || TableGoal.isNumbered(label.text());
  }

  private boolean ends(Cell label, Map<Column, Cell> figures) {
    if (figures.isEmpty()) {
      return FundKinds.of(label.text()) == FundKind.OTHER
          && !MONEY.matcher(LabelKey.of(label.text())).matches()
          && side(label.row()) == null;
    }
    return (hasText(figures, AMOUNTS) || hasText(figures, OTHER_FIGURES)) && !hasFigure(figures);
  }

  /** A text too wide for a label, and no figure: what is said there is not of money. */
  private boolean isTextAcross(List<Cell> row) {
    return row.stream().noneMatch(FundFigure::isAmount)
        && row.stream()
            .anyMatch(
                cell ->
                    cell.column() < firstAmount
                        && cell.area().lastColumn() >= firstAmount
                        && !FundFigure.isAmountOrNone(cell));
  }

  private static boolean hasText(Map<Column, Cell> figures, Set<Term> terms) {
    return figures.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().term() != null
                    && terms.contains(each.getKey().term())
                    && !FundFigure.isAmountOrNone(each.getValue()));
  }

  private static boolean hasFigure(Map<Column, Cell> figures) {
    return figures.values().stream().anyMatch(FundFigure::isAmount);
  }

  /** Whether {@code row} has a label of the goal or of the indicators. */
  static boolean belongsToAnotherBlock(List<Cell> row, Vocabulary vocabulary) {
    return row.stream()
        .flatMap(cell -> vocabulary.terms(cell.text()).stream())
        .anyMatch(OTHER_BLOCKS::contains);
  }

  private RawFund fund(Cell label, FundKind kind, Map<Column, Cell> figures) {
    List<RawAttribute> attributes = new ArrayList<>();
    figures.forEach(
        (column, cell) -> {
          if (column.term() == null) {
            RawValue value = Objects.requireNonNull(ledger.value(cell));
            attributes.add(new RawAttribute(column.title(), value));
          }
        });
    return new RawFund(
        Objects.requireNonNull(ledger.value(label)),
        kind,
        split ? 0 : depth.of(label.text(), kind),
        value(figures, Term.INITIAL_BUDGET),
        value(figures, Term.ADJUSTED_BUDGET),
        value(figures, Term.EXECUTED),
        value(figures, Term.EXECUTION_RATE),
        value(figures, Term.WEIGHT),
        value(figures, Term.SCORE),
        value(figures, Term.DEVIATION),
        List.copyOf(attributes));
  }

  private @Nullable RawValue value(Map<Column, Cell> figures, Term term) {
    Column column = columns.column(term);
    return column == null ? null : ledger.value(figures.get(column));
  }
}
