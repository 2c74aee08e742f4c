package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a total and where it comes from beside each other, {@code 资金总额 | 财政拨款 | 其他资金}, over rows
 * that say what was budgeted, paid in and spent of each; in declarations of targets over one row.
 */
public final class FundSources {
  /** 自评得分 below the funds is the form's. */
  private static final Pattern POINTS = Pattern.compile("(预算|资金)?(执行)?率?(分值|权重|得分)");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Term budget;

  /**
   * Reads the sources of one form.
   *
   * @param budget what an amount is that no words say more of
   */
  public FundSources(Vocabulary vocabulary, Block block, Ledger ledger, Term budget) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.budget = budget;
  }

  /** The total and its sources; empty where they do not stand beside each other. */
  public List<RawFund> read() {
    for (int row = block.firstRow(); row < block.lastRow(); row++) {
      List<Cell> sources = sources(row);
      if (!sources.isEmpty()) {
        return funds(sources);
      }
    }
    return List.of();
  }

  private List<Cell> sources(int row) {
    List<Cell> headings =
        block.starting(row).stream()
            .dropWhile(cell -> !isOverFigure(cell))
            .filter(cell -> !ledger.knows(cell))
            .toList();
    long kinds =
        headings.stream()
            .map(cell -> FundKinds.of(cell.text()))
            .filter(kind -> kind != FundKind.OTHER)
            .distinct()
            .count();
    boolean fits =
        kinds > 1
            && headings.stream().anyMatch(cell -> FundKinds.of(cell.text()) == FundKind.TOTAL)
            && headings.stream().allMatch(this::isOverFigure);
    return fits ? headings : List.of();
  }

  private boolean isOverFigure(Cell heading) {
    Cell below = block.at(heading.area().lastRow() + 1, heading.column());
    return below != null
        && below.column() == heading.column()
        && below.area().lastColumn() == heading.area().lastColumn()
        && !FundFigure.isAmountOrNone(heading)
        && FundFigure.isAmountOrNone(below);
  }

  private List<RawFund> funds(List<Cell> sources) {
    Columns columns = HeadedColumns.of(sources, EnumSet.noneOf(Term.class), vocabulary);
    block.touching(sources.get(0).row()).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .forEach(ledger::label);
    Map<Column, FundFigures> figures = new HashMap<>();
    int first = columns.lastHeadingRow() + 1;
    for (int row = first; row <= block.lastRow(); row++) {
      Cell label = label(row, columns);
      Term term = label == null ? budget : term(label, row == first);
      List<Cell> cells =
          block.starting(row).stream().filter(cell -> cell.column() >= columns.first()).toList();
      if (!isOfSources(cells, label, term, row == first)) {
        break;
      }
      String words = label == null ? "" : label.text();
      assigned(cells, term, columns)
          .forEach(
              (column, cell) ->
                  figures
                      .computeIfAbsent(column, each -> new FundFigures())
                      .add(term, words, mapped(cell)));
      if (label != null) {
        ledger.label(label);
      }
    }
    FundDepth depth = new FundDepth();
    List<RawFund> funds = new ArrayList<>();
    for (Column column : columns.all()) {
      RawFund fund = fund(column, depth, figures.getOrDefault(column, new FundFigures()));
      funds.add(fund.kind() == FundKind.TOTAL ? 0 : funds.size(), fund);
    }
    return FundPoints.of(columns, block).given(funds);
  }

  /** The points of the block are its total's, wherever their only cell stands. */
  private static Map<Column, Cell> assigned(
      List<Cell> cells, @Nullable Term term, Columns columns) {
    boolean ofTotal = cells.size() == 1 && (term == Term.WEIGHT || term == Term.SCORE);
    return ofTotal
        ? columns.all().stream()
            .filter(column -> FundKinds.of(column.heading().text()) == FundKind.TOTAL)
            .limit(1)
            .collect(Collectors.toMap(column -> column, column -> cells.get(0)))
        : columns.assign(cells, null);
  }

  /** The label in front of the figures of {@code row}; null where there is none. */
  private @Nullable Cell label(int row, Columns columns) {
    return block.starting(row).stream()
        .filter(cell -> cell.area().lastColumn() < columns.first())
        .reduce((outer, inner) -> inner)
        .orElse(null);
  }

  /** What the first row says under no words of its own, as {@code 金额（万元）}, is the budget. */
  private @Nullable Term term(Cell label, boolean first) {
    Term unsaid = first && !FundPairsReader.isOther(label.text()) ? budget : null;
    boolean ofPoints = POINTS.matcher(LabelKey.of(label.text())).matches();
    return vocabulary.terms(label.text()).stream()
        .filter(FundFigures.TERMS::contains)
        .filter(each -> ofPoints || (each != Term.WEIGHT && each != Term.SCORE))
        .findFirst()
        .orElse(unsaid);
  }

  private static boolean isOfSources(
      List<Cell> cells, @Nullable Cell label, @Nullable Term term, boolean first) {
    return !cells.isEmpty()
        && cells.stream().allMatch(FundFigure::isAmountOrNone)
        && (first || (label != null && (term != null || FundPairsReader.isOther(label.text()))));
  }

  private RawFund fund(Column column, FundDepth depth, FundFigures figures) {
    Cell heading = column.heading();
    ledger.mapped(heading);
    FundKind kind = FundKinds.of(heading.text());
    return figures.of(
        RawValue.part(MoneyUnit.without(heading.text()), heading),
        kind,
        depth.of(heading.text(), kind));
  }

  private RawValue mapped(Cell cell) {
    ledger.mapped(cell);
    return RawValue.of(cell);
  }
}
