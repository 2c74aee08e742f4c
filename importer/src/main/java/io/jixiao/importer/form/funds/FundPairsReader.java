package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.header.HeaderReader;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Placeholder;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fund block without headings: each figure stands behind its label, {@code 预算数： | 50 | 执行数：
 * | 47}. Rows below may part the figures over them: {@code 其中：财政拨款 | 50 | 其中：财政拨款 | 47}.
 */
public final class FundPairsReader {
  private static final Set<Term> BUDGETS =
      EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET, Term.BUDGET);

  /** What else is said of the money of a year, under words that no field has. */
  private static final Pattern OTHER =
      Pattern.compile(
          ".{0,6}(到位|下达|拨付|结转|结余|收回|合同|中标).{0,4}|.{0,4}(预计|预期|预测).{1,8}|(上年|去年|上一年|往年).{1,8}");

  static final Pattern TOTAL = Pattern.compile("(资金|预算|投资)总|^(年度|全年|本年|项目)金额");

  /** A label and the figure to its right or behind it in its cell. */
  private record Pair(Cell label, String words, RawValue figure) {}

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final FundDepth depth = new FundDepth();
  private final FundFigures whole = new FundFigures();
  private final List<Cell> taken = new ArrayList<>();
  private final Map<Integer, Term> terms = new HashMap<>();
  private final Map<Integer, String> others = new HashMap<>();

  public FundPairsReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /** The whole and its parts; empty unless a budget and what was spent of it are found. */
  public List<RawFund> read() {
    int row = firstRow();
    List<Pair> pairs = pairs(row);
    List<Pair> found = new ArrayList<>();
    Pair first = pairs.isEmpty() ? null : pairs.get(0);
    while (!pairs.isEmpty() && areOfWhole(pairs)) {
      pairs.forEach(this::take);
      takeRate(row);
      found.addAll(pairs);
      row = next(row);
      pairs = pairs(row);
    }
    if (first == null || !whole.has(Term.EXECUTED) || BUDGETS.stream().noneMatch(whole::has)) {
      return List.of();
    }
    RawValue label = label(first);
    found.forEach(pair -> ledger.label(pair.label()));
    taken.forEach(ledger::mapped);
    List<RawFund> funds = new ArrayList<>();
    funds.add(fund(label, FundKind.TOTAL, whole));
    for (RawFund further = further(row); further != null; further = further(row)) {
      labelRepeated(row, further.label().text());
      funds.add(further);
      row = next(row);
    }
    return funds;
  }

  /** The fund that {@code row} tells of; null where it tells of none. */
  private @Nullable RawFund further(int row) {
    List<Pair> pairs = pairs(row);
    if (isPart(pairs)) {
      return part(pairs);
    }
    return repeats(pairs) ? labelled(pairs) : blank(row);
  }

  /** The first row with a budget or what was spent; points alone may stand anywhere. */
  private int firstRow() {
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      if (pairs(row).stream()
          .map(pair -> term(pair.words()))
          .anyMatch(term -> term == Term.EXECUTED || (term != null && BUDGETS.contains(term)))) {
        return row;
      }
    }
    return block.lastRow() + 1;
  }

  private int next(int row) {
    int next = row + 1;
    while (next <= block.lastRow() && block.starting(next).isEmpty()) {
      next++;
    }
    return next;
  }

  private List<Pair> pairs(int row) {
    List<Cell> cells = block.starting(row);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell label = cells.get(i);
      List<Pair> within = within(label);
      if (!within.isEmpty() || i + 1 == cells.size()) {
        pairs.addAll(within);
        continue;
      }
      Cell figure = cells.get(i + 1);
      if (!ledger.knows(label)
          && !ledger.knows(figure)
          && !FundFigure.isAmount(label)
          && (FundFigure.isAmount(figure) || isNoPoints(label, figure))) {
        pairs.add(new Pair(label, label.text(), RawValue.of(figure)));
        i++;
      }
    }
    return pairs;
  }

  /** {@code 得分 | —}: only the whole has points. */
  private boolean isNoPoints(Cell label, Cell figure) {
    Term term = term(label.text());
    return (term == Term.WEIGHT || term == Term.SCORE) && Placeholder.isNothing(figure.text());
  }

  /** {@code 年初预算：320万元　执行数：310万元}; nothing where one of the labels is no figure's. */
  private List<Pair> within(Cell cell) {
    List<LabelledText> labelled =
        ledger.knows(cell)
            ? List.of()
            : LabelledText.several(cell.text(), label -> term(label) != null);
    return labelled.stream().allMatch(each -> FundFigure.isAmount(each.value()))
        ? labelled.stream()
            .map(each -> new Pair(cell, each.label(), RawValue.part(each.value(), cell)))
            .toList()
        : List.of();
  }

  /** 资金总额 without further words is the budget of the year. */
  private @Nullable Term term(String label) {
    Term whole =
        FundKinds.of(label) == FundKind.TOTAL && TOTAL.matcher(label).find() ? Term.BUDGET : null;
    return vocabulary.terms(label).stream()
        .filter(FundFigures.TERMS::contains)
        .findFirst()
        .orElse(whole);
  }

  /** Beside budget and what was spent there may be what was paid in: 到位数. */
  private boolean areOfWhole(List<Pair> pairs) {
    long known = pairs.stream().filter(this::isNew).count();
    return known == pairs.size()
        || (known >= 2 && pairs.stream().allMatch(pair -> isNew(pair) || isOther(pair)));
  }

  private boolean isOther(Pair pair) {
    return term(pair.words()) == null && isOther(pair.words());
  }

  /** Whether {@code label} is of what else is said of the money of a year. */
  static boolean isOther(String label) {
    return OTHER.matcher(LabelKey.of(label)).matches();
  }

  /** The rate may stand behind the last pair, under a heading of its own in the row above. */
  private void takeRate(int row) {
    for (Cell cell : block.starting(row)) {
      Cell above = block.at(row - 1, cell.column());
      if (!whole.has(Term.EXECUTION_RATE)
          && !ledger.knows(cell)
          && FundFigure.isAmount(cell)
          && above != null
          && above.column() == cell.column()
          && vocabulary.means(above.text(), Term.EXECUTION_RATE)) {
        taken.add(cell);
        whole.add(Term.EXECUTION_RATE, above.text(), RawValue.of(cell));
        ledger.label(above);
      }
    }
  }

  private boolean isNew(Pair pair) {
    Term term = term(pair.words());
    return term != null && !whole.has(term);
  }

  private void take(Pair pair) {
    Term term = term(pair.words());
    int column = pair.figure().cell().column();
    whole.add(term, pair.words(), pair.figure());
    taken.add(pair.figure().cell());
    if (term != null) {
      terms.putIfAbsent(column, term);
    } else {
      others.put(column, pair.words());
    }
  }

  /** The label of a row: to the left of the first figure's own, which else has to serve. */
  private RawValue label(Pair first) {
    Cell label = ownLabel(first);
    return label == null ? RawValue.part(first.words(), first.label()) : RawValue.of(label);
  }

  private @Nullable Cell ownLabel(Pair first) {
    Cell label = null;
    for (Cell cell : block.touching(first.label().row())) {
      if (cell.column() < first.label().column()
          && !ledger.knows(cell)
          && !HeaderReader.isOfHeader(block, cell, vocabulary)) {
        label = cell;
      }
    }
    return label;
  }

  /** Whether the row parts the figures above it under labels that say the same. */
  private boolean isPart(List<Pair> pairs) {
    return !pairs.isEmpty()
        && pairs.stream()
            .allMatch(
                pair ->
                    (terms.containsKey(pair.figure().cell().column())
                            || others.containsKey(pair.figure().cell().column()))
                        && saysTheSame(pair.words(), pairs.get(0).words())
                        && term(pair.words()) == null);
  }

  /** A part whose figures were all left blank: the same label again and again, and nothing else. */
  private @Nullable RawFund blank(int row) {
    List<Cell> cells = block.starting(row);
    boolean parts =
        cells.size() >= 2
            && !Placeholder.isNothing(cells.get(0).text())
            && vocabulary.terms(cells.get(0).text()).isEmpty()
            && cells.stream()
                .allMatch(
                    cell ->
                        saysTheSame(cell.text(), cells.get(0).text())
                            && !ledger.knows(cell)
                            && !FundFigure.isAmount(cell)
                            && term(cell.text()) == null);
    if (!parts) {
      return null;
    }
    RawValue label = RawValue.of(cells.get(0));
    return fund(label, FundKinds.of(label.text()), new FundFigures());
  }

  /** The label of a part is printed for each figure, also for those that were left blank. */
  private void labelRepeated(int row, String label) {
    block.starting(row).stream()
        .filter(cell -> !ledger.knows(cell))
        .filter(cell -> saysTheSame(cell.text(), label))
        .forEach(ledger::label);
  }

  private static boolean saysTheSame(String label, String other) {
    return LabelKey.of(label).equals(LabelKey.of(other));
  }

  /** Whether the row says of a part what the row of the whole says, under the same labels. */
  private boolean repeats(List<Pair> pairs) {
    return pairs.size() > 1
        && ownLabel(pairs.get(0)) != null
        && pairs.stream()
            .allMatch(
                pair -> {
                  Term term = term(pair.words());
                  return term != null && term == terms.get(pair.figure().cell().column());
                });
  }

  /** {@code 其中：基本支出 | 年初预算数 | 2410.5 | 全年预算数 | 2455.1 | …}. */
  private RawFund labelled(List<Pair> pairs) {
    FundFigures figures = new FundFigures();
    for (Pair pair : pairs) {
      ledger.label(pair.label());
      ledger.mapped(pair.figure().cell());
      figures.add(term(pair.words()), pair.words(), pair.figure());
    }
    RawValue label = label(pairs.get(0));
    return fund(label, FundKinds.of(label.text()), figures);
  }

  private RawFund part(List<Pair> pairs) {
    FundFigures figures = new FundFigures();
    for (Pair pair : pairs) {
      int column = pair.figure().cell().column();
      ledger.label(pair.label());
      ledger.mapped(pair.figure().cell());
      figures.add(terms.get(column), others.getOrDefault(column, pair.words()), pair.figure());
    }
    Pair first = pairs.get(0);
    RawValue label = RawValue.part(first.words(), first.label());
    return fund(label, FundKinds.of(label.text()), figures);
  }

  private RawFund fund(RawValue label, FundKind kind, FundFigures figures) {
    ledger.mapped(label.cell());
    return figures.of(label, kind, depth.of(label.text(), kind));
  }
}
