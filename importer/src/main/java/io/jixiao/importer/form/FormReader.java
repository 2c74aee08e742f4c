package io.jixiao.importer.form;

import io.jixiao.importer.form.funds.FundBlockReader;
import io.jixiao.importer.form.funds.FundBlocks;
import io.jixiao.importer.form.funds.FundPairsReader;
import io.jixiao.importer.form.funds.FundParts;
import io.jixiao.importer.form.funds.FundSources;
import io.jixiao.importer.form.funds.FundSplits;
import io.jixiao.importer.form.funds.FundsAcross;
import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadedColumns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.geometry.RepeatedHeadings;
import io.jixiao.importer.form.geometry.Segment;
import io.jixiao.importer.form.geometry.SegmentFinder;
import io.jixiao.importer.form.header.HeaderGaps;
import io.jixiao.importer.form.header.HeaderReader;
import io.jixiao.importer.form.indicators.ColumnGuesses;
import io.jixiao.importer.form.indicators.IndicatorTable;
import io.jixiao.importer.form.indicators.IndicatorTableReader;
import io.jixiao.importer.form.indicators.MonthsFilled;
import io.jixiao.importer.form.indicators.NameColumns;
import io.jixiao.importer.form.indicators.OperatorColumns;
import io.jixiao.importer.form.indicators.SummaryOfLevels;
import io.jixiao.importer.form.indicators.TableGoal;
import io.jixiao.importer.form.indicators.TotalReader;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.raw.RawGoal;
import io.jixiao.importer.form.raw.RawHeader;
import io.jixiao.importer.form.raw.RawIndicator;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.form.texts.ConclusionReader;
import io.jixiao.importer.form.texts.GoalReader;
import io.jixiao.importer.form.texts.LeftoverReader;
import io.jixiao.importer.form.texts.NoteReader;
import io.jixiao.importer.form.texts.SectionReader;
import io.jixiao.importer.form.texts.SideBlocks;
import io.jixiao.importer.form.texts.TextTables;
import io.jixiao.importer.form.words.Declaration;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one form: its tables first, since they say what they are, then what stands around them. */
final class FormReader {
  /** A name and a figure. */
  private static final int FEWEST_OF_SUMMARY = 2;

  private final Vocabulary vocabulary;
  private final HeadingRows headings;
  private final Segment segment;
  private final Block block;
  private final Ledger ledger;
  private final List<Guess> fundGuesses = new ArrayList<>();
  private final List<RawAttribute> summaries = new ArrayList<>();
  private final List<Columns> totals = new ArrayList<>();

  FormReader(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.headings = new HeadingRows(vocabulary);
    this.segment = segment;
    this.block = segment.block();
    this.ledger = ledger;
  }

  RawForm read() {
    List<IndicatorTable> tables = indicatorTables();
    List<RawIndicator> indicators = new TableGoal(block, ledger).indicators(tables);
    HeaderReader headerReader = new HeaderReader(vocabulary, block, ledger);
    headerReader.readOver();
    FundBlocks fundBlocks = new FundBlocks(vocabulary, headings, block, ledger);
    FundBlocks.Found found = fundBlocks.find(guessed(tables));
    Columns fundColumns = found.funds();
    Block fundRows = fundColumns == null ? block : found.upToNext(fundColumns, block);
    List<RawAttribute> attributes = new ArrayList<>(fundBlocks.tasks(found));
    attributes.addAll(summaries);
    List<RawFund> funds =
        funds(fundColumns, fundRows, declares(tables) ? Term.INITIAL_BUDGET : Term.BUDGET);
    TextTables texts = new TextTables(vocabulary, block, ledger, title());
    texts.read();
    RawGoal goalByYear = texts.goal();
    GoalReader goalReader = new GoalReader(vocabulary, block, ledger);
    RawGoal goal = goalByYear == null ? goalReader.read() : goalByYear;
    RawValue conclusion = new ConclusionReader(vocabulary, block, ledger).read();
    Columns columns = tables.isEmpty() ? null : tables.get(0).columns();
    TotalReader totalReader = new TotalReader(vocabulary, block, ledger);
    RawTotal total =
        totalReader.read(
            Stream.concat(tables.stream().map(IndicatorTable::columns), totals.stream()).toList(),
            conclusion);
    attributes.addAll(texts.attributes());
    attributes.addAll(new SideBlocks(vocabulary, block, ledger).read());
    int tablesFrom = firstTableRow(fundColumns, columns);
    RawHeader header = headerReader.read(title(), funds, totalReader.verdicts(), tablesFrom);
    attributes.addAll(headerReader.attributes());
    attributes.addAll(totalReader.attributes());
    tables.forEach(table -> attributes.addAll(table.subtotals()));
    attributes.addAll(new NoteReader(block, ledger).read(tablesFrom));
    attributes.addAll(new SectionReader(block, ledger, texts(goal, conclusion)).read());
    attributes.addAll(
        new LeftoverReader(vocabulary, block, ledger)
            .read(
                block.firstRow() + (segment.titleRow() < 0 ? 0 : 1),
                tablesFrom,
                indicatorsFrom(columns),
                firstRowBelow(tables)));
    HeaderGaps gaps = new HeaderGaps(vocabulary, block, attributes, tablesFrom);
    header = gaps.fill(header, headerReader.asksForProject());
    attributes.sort(
        Comparator.comparingInt((RawAttribute a) -> a.value().cell().row())
            .thenComparingInt(a -> a.value().cell().column()));
    return new RawForm(
        block.area(),
        header,
        funds,
        goal,
        tables.stream().flatMap(table -> table.groups().stream()).distinct().toList(),
        indicators,
        total,
        conclusion,
        attributes,
        headingKeys(tables),
        guesses(headerReader, gaps, goalReader, tables, totalReader),
        terms(tables),
        ledger.unmapped(block.cells()));
  }

  private List<IndicatorTable> indicatorTables() {
    List<IndicatorTable> tables = new ArrayList<>();
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      if (headings.headIndicators(block, row)) {
        List<Cell> found = headings.collect(block, row, HeadingRows.INDICATOR_TERMS);
        int below = summaryOver(found, row);
        if (below >= 0) {
          row = below - 1;
          continue;
        }
        for (List<Cell> of : RepeatedHeadings.parted(found, vocabulary)) {
          Columns columns = HeadedColumns.of(of, HeadingRows.INDICATOR_TERMS, vocabulary);
          columns = MonthsFilled.settle(vocabulary, block, columns);
          columns = OperatorColumns.settle(vocabulary, block, columns);
          columns = NameColumns.settle(vocabulary, block, columns);
          columns = ColumnGuesses.settle(vocabulary, block, columns);
          tables.add(new IndicatorTableReader(vocabulary, block, ledger, columns).read());
        }
        labelTitleOver(row);
        row = tables.get(tables.size() - 1).endRow() - 1;
      }
    }
    return tables;
  }

  /** 绩效指标表 between the head of the form and the headings in {@code row}. */
  private void labelTitleOver(int row) {
    List<Cell> above =
        row <= Math.max(block.firstRow(), segment.titleRow() + 1)
            ? List.of()
            : block.starting(row - 1);
    if (above.size() == 1 && block.alone(above.get(0)) && Titles.isTitle(above.get(0).text())) {
      ledger.label(above.get(0));
    }
  }

  /**
   * The row of the next heading where {@code found} head a summary of what it heads; else -1. What
   * is merged over the rows of the summary stands beside it.
   */
  private int summaryOver(List<Cell> found, int row) {
    List<Cell> own = found.stream().filter(cell -> cell.area().lastRow() == row).toList();
    if (own.size() < FEWEST_OF_SUMMARY) {
      return -1;
    }
    Columns columns = HeadedColumns.of(own, HeadingRows.INDICATOR_TERMS, vocabulary);
    if (columns.has(Term.LEVEL1) || columns.has(Term.LEVEL2)) {
      return -1;
    }
    for (int next = row + 1; next <= block.lastRow(); next++) {
      if (headings.headIndicators(block, next)) {
        List<Cell> below = headings.collect(block, next, HeadingRows.INDICATOR_TERMS);
        SummaryOfLevels summary =
            SummaryOfLevels.of(
                vocabulary,
                block,
                ledger,
                columns,
                HeadedColumns.of(below, HeadingRows.INDICATOR_TERMS, vocabulary));
        if (summary == null) {
          return -1;
        }
        summaries.addAll(summary.read());
        if (summary.hasOnlyTotal()) {
          totals.add(columns);
        }
        return next;
      }
    }
    return -1;
  }

  /** What headings of the tables were taken for. */
  private static Map<String, Term> guessed(List<IndicatorTable> tables) {
    Map<String, Term> guessed = new HashMap<>();
    tables.stream()
        .flatMap(table -> table.columns().guesses().stream())
        .filter(Guess::isOfHeading)
        .forEach(guess -> guessed.putIfAbsent(key(guess), guess.meaning()));
    return guessed;
  }

  private static String key(Guess guess) {
    return LabelKey.heading(guess.heading().text());
  }

  /** Whether the form sets targets by its title, or without one by all its labels. */
  private boolean declares(List<IndicatorTable> tables) {
    Cell title = title();
    boolean says = title == null ? saysNothingOfOutcome(tables) : Declaration.isTitle(title.text());
    return says
        && tables.stream()
            .noneMatch(
                table -> table.columns().has(Term.ACTUAL) || table.columns().has(Term.SCORE));
  }

  private boolean saysNothingOfOutcome(List<IndicatorTable> tables) {
    return !tables.isEmpty()
        && block.cells().stream()
            .filter(cell -> cell.row() <= tables.get(0).columns().lastHeadingRow())
            .map(Cell::text)
            .filter(text -> !vocabulary.headingTerms(text).isEmpty())
            .noneMatch(Declaration::speaksOfOutcome);
  }

  /**
   * @param columns of the fund block; null where it has no headings
   * @param rows those of the fund block, or that may be
   * @param budget what an amount is that no words say more of
   */
  private List<RawFund> funds(@Nullable Columns columns, Block rows, Term budget) {
    if (columns == null) {
      List<RawFund> sources = new FundSources(vocabulary, block, ledger, budget).read();
      List<RawFund> pairs =
          sources.isEmpty() ? new FundPairsReader(vocabulary, block, ledger).read() : sources;
      return pairs.isEmpty() ? new FundParts(vocabulary, block, ledger, budget).read() : pairs;
    }
    fundGuesses.addAll(columns.guesses());
    Columns meant = budget == Term.INITIAL_BUDGET ? ofDeclaration(columns) : columns;
    FundsAcross across = new FundsAcross(rows, ledger, meant);
    if (across.fits()) {
      return across.read();
    }
    FundBlockReader reader = new FundBlockReader(vocabulary, rows, ledger, meant);
    List<RawFund> funds = new ArrayList<>(reader.read());
    fundGuesses.addAll(reader.guesses());
    RawFund total =
        funds.stream().filter(fund -> fund.kind() == FundKind.TOTAL).findFirst().orElse(null);
    funds.addAll(new FundSplits(rows, ledger, columns.lastHeadingRow() + 1).read(total));
    return funds;
  }

  /** {@code columns}; a budget that is called no more than that is what the year begins with. */
  private Columns ofDeclaration(Columns columns) {
    Column budget = columns.column(Term.ADJUSTED_BUDGET);
    return budget != null
            && !columns.has(Term.INITIAL_BUDGET)
            && vocabulary.heads(budget.heading().text(), Term.BUDGET)
        ? columns.with(budget, Term.INITIAL_BUDGET)
        : columns;
  }

  private @Nullable Cell title() {
    return segment.titleRow() < 0
        ? null
        : SegmentFinder.title(block, block.starting(segment.titleRow()), vocabulary);
  }

  private int firstTableRow(@Nullable Columns funds, @Nullable Columns indicators) {
    int row = block.lastRow() + 1;
    if (indicators != null) {
      row = indicators.area().firstRow();
    }
    return funds == null ? row : Math.min(row, funds.area().firstRow());
  }

  private int indicatorsFrom(@Nullable Columns indicators) {
    return indicators == null ? block.lastRow() + 1 : indicators.area().firstRow();
  }

  private List<Guess> guesses(
      HeaderReader header,
      HeaderGaps gaps,
      GoalReader goal,
      List<IndicatorTable> tables,
      TotalReader total) {
    List<Guess> guesses = new ArrayList<>(header.guesses());
    guesses.addAll(gaps.guesses());
    guesses.addAll(fundGuesses);
    guesses.addAll(goal.guesses());
    tables.forEach(table -> guesses.addAll(table.columns().guesses()));
    guesses.addAll(total.guesses());
    return List.copyOf(guesses);
  }

  private static Set<Term> terms(List<IndicatorTable> tables) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    tables.forEach(table -> terms.addAll(table.columns().terms()));
    return terms;
  }

  private int firstRowBelow(List<IndicatorTable> tables) {
    return tables.isEmpty() ? block.lastRow() + 1 : tables.get(tables.size() - 1).endRow();
  }

  private static Set<Cell> texts(RawGoal goal, @Nullable RawValue conclusion) {
    Set<Cell> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RawValue value : new @Nullable RawValue[] {goal.expected(), goal.actual(), conclusion}) {
      if (value != null) {
        texts.add(value.cell());
      }
    }
    return texts;
  }

  /** Without what the rows of the indicator tables are called: which of them are empty varies. */
  private Set<String> headingKeys(List<IndicatorTable> tables) {
    Set<String> keys = new LinkedHashSet<>();
    for (Cell label : ledger.labels(block.cells())) {
      if (!Placeholder.isName(label.text()) && tables.stream().noneMatch(t -> t.isInRow(label))) {
        keys.add(LabelKey.heading(label.text()));
      }
    }
    return keys;
  }
}
