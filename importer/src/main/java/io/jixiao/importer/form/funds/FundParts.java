package io.jixiao.importer.form.funds;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.header.HeaderReader;
import io.jixiao.importer.form.raw.RawFund;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.FundKinds;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.MoneyUnit;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.project.FundKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the money of a declaration, where nothing was spent yet: a total and its parts, each with
 * its amount beside it, {@code 资金总额 | 120 | 其中：财政拨款 | 100}, in one row or under each other. The
 * amounts of a declaration are what the year begins with. Those of several years may stand beside
 * them: {@code 中期资金总额 | 300 | 年度资金总额 | 100}.
 */
public final class FundParts {
  private static final Set<Term> OTHER_FIGURES =
      Set.of(Term.EXECUTED, Term.EXECUTION_RATE, Term.INITIAL_BUDGET);

  private static final int LONGEST_LABEL = 12;

  private static final Pattern OF_YEAR = Pattern.compile("(年度|当年|本年).*");
  private static final Pattern OF_TERM = Pattern.compile("(中期|长期|中长期|实施期|项目期|项目|规划期|总).*|资金总额");

  private static final Pattern MONEY = Pattern.compile("资\\s*金|预\\s*算|投\\s*资|经\\s*费");

  /** A label and what is beside it; a part may have been left blank. */
  private record Pair(Cell label, @Nullable Cell amount) {
    FundKind kind() {
      return FundKinds.of(label.text());
    }

    boolean isWhole() {
      return kind() == FundKind.TOTAL
          && FundPairsReader.TOTAL.matcher(LabelKey.of(label.text())).find()
          && amount != null
          && FundFigure.isAmount(amount);
    }

    boolean isPart() {
      String key = LabelKey.of(label.text());
      return kind() != FundKind.TOTAL
          && (kind() != FundKind.OTHER
              || key.startsWith("其中")
              || FundBlockReader.MONEY.matcher(key).matches());
    }
  }

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final Term budget;
  private final List<Pair> others = new ArrayList<>();
  private @Nullable Cell year;
  private @Nullable Cell term;

  /**
   * Reads the parts of one form.
   *
   * @param budget what an amount is that no words say more of
   */
  public FundParts(Vocabulary vocabulary, Block block, Ledger ledger, Term budget) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
    this.budget = budget;
  }

  /**
   * The total and its parts; empty where no total has any, or several have and none is the year's.
   */
  public List<RawFund> read() {
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      List<Pair> pairs = pairs(row);
      if (pairs.stream().anyMatch(this::isWhole)) {
        List<Cell> totals =
            pairs.stream()
                .filter(pair -> isWhole(pair) || pair.kind() == FundKind.TOTAL)
                .map(Pair::label)
                .toList();
        year = labelled(totals, OF_YEAR);
        term = totals.size() == 2 && year != null ? labelled(totals, OF_TERM) : null;
        others.clear();
        List<Pair> found = found(row);
        if (found.size() > 1 || (found.size() == 1 && isSaidToBeFunds(found.get(0)))) {
          return funds(found);
        }
      }
    }
    return List.of();
  }

  /** {@code 项目资金（万元） | 资金总额 | 85.6}: the label at the side says what it is, and in which unit. */
  private boolean isSaidToBeFunds(Pair whole) {
    Cell side = side(whole.label());
    return side != null && MoneyUnit.in(side.text()) != null && MONEY.matcher(side.text()).find();
  }

  private static @Nullable Cell labelled(List<Cell> labels, Pattern words) {
    return labels.stream()
        .filter(label -> words.matcher(LabelKey.of(label.text())).matches())
        .findFirst()
        .orElse(null);
  }

  /** Whether {@code pair} stands with the total of the year, where another is beside it. */
  private boolean isOfYear(Pair pair) {
    if (year == null || term == null) {
      return true;
    }
    int column = pair.label().column();
    return year.column() > term.column() ? column >= year.column() : column < term.column();
  }

  /** The total in {@code first} and what follows; empty where other figures are among them. */
  private List<Pair> found(int first) {
    List<Pair> found = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    Cell side = side(pairs(first).get(0).label());
    for (int row = first; row <= block.lastRow(); row++) {
      List<Pair> money =
          Stream.concat(pairs(row).stream(), blankAtEnd(row))
              .filter(pair -> isWhole(pair) || pair.isPart())
              .filter(this::isOfYear)
              .toList();
      if (money.isEmpty() && side != null && row <= side.area().lastRow()) {
        money = blank(block.starting(row)).toList();
      }
      if (row > first && !block.starting(row).isEmpty() && money.isEmpty()) {
        break;
      }
      for (Pair pair : money) {
        boolean isNew = labels.add(LabelKey.of(pair.label().text()));
        if (pair.amount() == null && !isNew) {
          continue;
        }
        if (isWhole(pair) != found.isEmpty() || !isNew) {
          return List.of();
        }
        found.add(pair);
      }
      if (!takesOthers(row, row == first)) {
        return List.of();
      }
    }
    return found;
  }

  /** Whether other figures are none, or said of the whole beside it: {@code 当年执行 | 19}. */
  private boolean takesOthers(int row, boolean ofWhole) {
    long labels = block.starting(row).stream().filter(this::isOfOtherFigures).count();
    List<Pair> figures =
        pairs(row).stream()
            .filter(pair -> isOfOtherFigures(pair.label()) && pair.amount() != null)
            .toList();
    others.addAll(figures);
    return labels == 0 || (ofWhole && labels == figures.size());
  }

  /** 资金总额, or {@code 预算数 | 20 | 其中：财政资金 | 20}, beside or below it. */
  private boolean isWhole(Pair pair) {
    return pair.isWhole() || (pair.amount() != null && isParted(pair.label(), pair.amount()));
  }

  private boolean isParted(Cell label, Cell amount) {
    return FundFigure.isAmount(amount)
        && vocabulary.means(label.text(), Term.BUDGET)
        && Stream.of(block.rightOf(amount), block.below(label))
            .anyMatch(next -> next != null && LabelKey.of(next.text()).startsWith("其中"));
  }

  private boolean isOfOtherFigures(Cell cell) {
    return otherFigure(cell) != null;
  }

  private @Nullable Term otherFigure(Cell label) {
    return vocabulary.terms(label.text()).stream()
        .filter(OTHER_FIGURES::contains)
        .findFirst()
        .orElse(null);
  }

  private List<Pair> pairs(int row) {
    List<Cell> cells = block.starting(row).stream().filter(cell -> !ledger.knows(cell)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < cells.size(); i++) {
      Cell label = cells.get(i);
      Cell amount = cells.get(i + 1);
      if (!FundFigure.isAmountOrNone(label) && FundFigure.isAmountOrNone(amount)) {
        pairs.add(new Pair(label, amount));
        i++;
      }
    }
    return pairs;
  }

  /** The parts at the end of a row, behind the amount of another, whose amounts were left blank. */
  private Stream<Pair> blankAtEnd(int row) {
    List<Cell> cells = block.starting(row);
    int amount = cells.size() - 1;
    while (amount > 0 && !FundFigure.isAmountOrNone(cells.get(amount))) {
      amount--;
    }
    return amount < 1 ? Stream.empty() : blank(cells.subList(amount + 1, cells.size()));
  }

  /** The parts among {@code cells}, whose amounts were left blank; none where they say more. */
  private Stream<Pair> blank(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !ledger.knows(cell) && !FundFigure.isAmountOrNone(cell))
        .filter(cell -> LabelKey.of(cell.text()).length() <= LONGEST_LABEL)
        .map(cell -> new Pair(cell, null))
        .filter(Pair::isPart)
        .filter(this::isOfYear);
  }

  private List<RawFund> funds(List<Pair> pairs) {
    Cell side = side(pairs.get(0).label());
    if (side != null) {
      ledger.label(side);
    }
    FundDepth depth = new FundDepth();
    List<RawFund> funds = new ArrayList<>();
    for (Pair pair : pairs) {
      FundKind kind = isWhole(pair) ? FundKind.TOTAL : pair.kind();
      ledger.mapped(pair.label());
      FundFigures figures = new FundFigures();
      RawValue label = RawValue.of(pair.label());
      LabelledText labelled = pair.amount() == null ? LabelledText.of(label.text()) : null;
      if (labelled != null && FundFigure.isAmount(labelled.value())) {
        label = RawValue.part(labelled.label(), pair.label());
        figures.add(budget, labelled.label(), RawValue.part(labelled.value(), pair.label()));
      }
      if (pair.amount() != null) {
        ledger.mapped(pair.amount());
        figures.add(budget, pair.label().text(), RawValue.of(pair.amount()));
      }
      addOfTerm(pair.label().row(), figures);
      if (funds.isEmpty()) {
        addOthers(figures);
      }
      funds.add(figures.of(label, kind, depth.of(label.text(), kind)));
    }
    return funds;
  }

  private void addOthers(FundFigures figures) {
    for (Pair pair : others) {
      Cell amount = Objects.requireNonNull(pair.amount());
      ledger.label(pair.label());
      ledger.mapped(amount);
      figures.add(otherFigure(pair.label()), pair.label().text(), RawValue.of(amount));
    }
  }

  /** The amounts of several years are said under the name of their total. */
  private void addOfTerm(int row, FundFigures figures) {
    if (term == null) {
      return;
    }
    String heading = LabelledText.withoutColon(term.text());
    for (Pair pair : pairs(row)) {
      boolean isMoney = pair.kind() == FundKind.TOTAL || pair.isPart();
      if (isMoney && !isOfYear(pair) && pair.amount() != null) {
        ledger.label(pair.label());
        ledger.mapped(pair.amount());
        figures.add(null, heading, RawValue.of(pair.amount()));
      }
    }
  }

  /** What stands right before the total, unless it belongs to the header. */
  private @Nullable Cell side(Cell whole) {
    int column = term == null ? whole.column() : Math.min(term.column(), whole.column());
    return block.touching(whole.row()).stream()
        .filter(cell -> cell.column() < column && !ledger.knows(cell))
        .filter(cell -> !HeaderReader.isOfHeader(block, cell, vocabulary))
        .filter(cell -> !FundFigure.isAmount(cell))
        .reduce((outer, inner) -> inner)
        .orElse(null);
  }
}
