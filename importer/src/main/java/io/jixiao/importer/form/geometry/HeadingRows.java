package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the rows that head a table and collects the headings, over one to three rows. */
public final class HeadingRows {
  public static final Set<Term> LEVELS = EnumSet.range(Term.LEVEL1, Term.LEVEL4);
  private static final Set<Term> INDICATOR_NAMES = EnumSet.range(Term.LEVEL1, Term.INDICATOR_NAME);
  private static final Set<Term> INDICATOR_VALUES = EnumSet.range(Term.TARGET, Term.DEVIATION);

  /** What heads a column of an indicator table. */
  public static final Set<Term> INDICATOR_TERMS = EnumSet.range(Term.LEVEL1, Term.SEQUENCE);

  /** The figures by which a fund block is known. */
  static final Set<Term> FUND_FIGURES = EnumSet.range(Term.INITIAL_BUDGET, Term.EXECUTION_RATE);

  /** What heads a column of a fund block. */
  public static final Set<Term> FUND_TERMS =
      EnumSet.of(
          Term.FUND_SOURCE,
          Term.INITIAL_BUDGET,
          Term.ADJUSTED_BUDGET,
          Term.BUDGET,
          Term.EXECUTED,
          Term.EXECUTION_RATE,
          Term.WEIGHT,
          Term.SCORE,
          Term.DEVIATION);

  /** Labels that begin something, and are therefore no text of what stands above. */
  public static final Set<Term> BLOCK_LABELS =
      EnumSet.of(
          Term.FUND_BLOCK,
          Term.GOAL_BLOCK,
          Term.GOAL_EXPECTED,
          Term.GOAL_ACTUAL,
          Term.INDICATOR_BLOCK,
          Term.LEVEL1,
          Term.LEVEL2,
          Term.LEVEL3,
          Term.TOTAL,
          Term.CONCLUSION);

  /** What words stand for elsewhere that may head any column: 省级资金, 合计. */
  private static final Set<Term> ELSEWHERE =
      EnumSet.of(Term.LIST_UNIT, Term.LIST_AMOUNT, Term.TOTAL);

  private static final Set<Term> SPENT = EnumSet.of(Term.EXECUTED);

  private static final Pattern INDICATOR = Pattern.compile("指\\s*标\\s*.*(名|值)");

  private static final Pattern MONEY_BEFORE =
      Pattern.compile("(上年度?|上一年度?|去年).{0,4}(预算|执行|支出|决算|资金|金额).{0,4}");

  private static final int TALLEST = 3;

  private final Vocabulary vocabulary;

  public HeadingRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the cells head an indicator table: levels or a name, and something to fill in. */
  public boolean headIndicators(List<Cell> row) {
    return count(row, INDICATOR_NAMES) >= 1
        && count(row, INDICATOR_VALUES) >= 1
        && ((row.size() >= 3 && count(row, INDICATOR_TERMS) + (beginsWithTitle(row) ? 1 : 0) >= 3)
            || sayWhatTheyHead(row));
  }

  /** 指标名称 and 指标值 alone: each says that it is about indicators. */
  private static boolean sayWhatTheyHead(List<Cell> row) {
    return row.size() == 2 && row.stream().allMatch(cell -> INDICATOR.matcher(cell.text()).find());
  }

  /** 绩效指标分析 says as much as a further heading: names and targets may be all there is. */
  private boolean beginsWithTitle(List<Cell> row) {
    return vocabulary.means(row.get(0).text(), Term.INDICATOR_BLOCK)
        && count(row.subList(0, 1), INDICATOR_TERMS) == 0;
  }

  /**
   * Whether {@code row} heads an indicator table, alone or together with the headings that reach
   * down to it: the levels may stand under a heading of their own.
   */
  public boolean headIndicators(Block block, int row) {
    List<Cell> starting = block.starting(row);
    return headIndicators(starting)
        || headIndicatorsBelow(block, starting)
        || (count(starting, INDICATOR_NAMES) == starting.size()
            && starting.size() >= 2
            && headIndicators(
                block.touching(row).stream().filter(c -> c.row() > row - TALLEST).toList()));
  }

  /** Whether names and, under a heading that nobody knows, something to fill in are headed. */
  private boolean headIndicatorsBelow(Block block, List<Cell> row) {
    if (count(row, INDICATOR_NAMES) == 0) {
      return false;
    }
    List<Cell> headings = new ArrayList<>();
    for (Cell cell : row) {
      if (vocabulary.headingTerms(cell.text()).isEmpty()
          && headsHeadings(block, cell, INDICATOR_TERMS)) {
        headings.addAll(headingsBelow(block, cell, INDICATOR_TERMS));
      }
    }
    if (headings.isEmpty()) {
      return false;
    }
    headings.addAll(row);
    return headIndicators(headings);
  }

  /** Whether the cells head a fund block: at least two columns of figures, one of this year's. */
  public boolean headFunds(List<Cell> row) {
    int figures = count(row, FUND_FIGURES);
    return (figures >= 2 || (figures == 1 && row.stream().anyMatch(HeadingRows::isOfYearBefore)))
        && row.stream().noneMatch(this::isFigure);
  }

  /** 上年度预算安排, 上年实际执行. */
  private static boolean isOfYearBefore(Cell heading) {
    return MONEY_BEFORE.matcher(LabelKey.of(heading.text())).matches();
  }

  /**
   * The headings of the table that begins in {@code row}, without the label at its side: those of
   * the row itself, those that reach down to it from above, those of rows that its merged headings
   * reach down to, and of further rows that hold headings only.
   */
  public List<Cell> collect(Block block, int row, Set<Term> allowed) {
    List<Cell> found = new ArrayList<>(headings(block, block.starting(row), allowed));
    int left = found.get(0).column();
    for (Cell cell : block.touching(row)) {
      if (cell.row() < row && cell.column() > left && count(List.of(cell), allowed) == 1) {
        found.add(cell);
      }
    }
    int bottom = bottom(found);
    for (Cell cell : block.touching(row)) {
      // What nobody knows ends with the others: a heading as they are.
      if (cell.row() < row
          && cell.row() > row - TALLEST
          && cell.column() > left
          && cell.area().lastRow() <= bottom
          && !found.contains(cell)) {
        found.add(cell);
      }
    }
    for (int r = row + 1; r <= Math.min(row + TALLEST - 1, block.lastRow()); r++) {
      List<Cell> next = rightFrom(block.starting(r), left);
      if (next.isEmpty()) {
        continue;
      }
      if (r > bottom && !next.stream().allMatch(cell -> isHeadingUnder(cell, found, allowed))) {
        break;
      }
      found.addAll(next);
      bottom = Math.max(bottom, bottom(next));
    }
    found.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return found;
  }

  private List<Cell> headings(Block block, List<Cell> row, Set<Term> allowed) {
    int from = 0;
    while (from < row.size() - 1
        && ((isSide(row.get(from), row.get(from + 1), allowed)
                && !headsColumn(block, row.get(from), row, allowed)
                && !headsHeadings(block, row.get(from), allowed))
            || isSideOfBlock(block, row.get(from), row.subList(from + 1, row.size()), allowed)
            || reachesIntoFigures(block, row.get(from), row.subList(from + 1, row.size()))
            || isSideOfSpent(row.get(from), row.subList(from + 1, row.size())))) {
      from++;
    }
    return row.subList(from, row.size());
  }

  /**
   * Words that nobody knows head a column if they end where the other headings do and a value is
   * right below; with points in them they are the title of a block.
   */
  private boolean headsColumn(Block block, Cell cell, List<Cell> row, Set<Term> allowed) {
    int bottom = bottom(row.stream().filter(each -> count(List.of(each), allowed) == 1).toList());
    Cell below = block.at(cell.area().lastRow() + 1, cell.column());
    return ELSEWHERE.containsAll(vocabulary.terms(cell.text()))
        && cell.area().lastRow() <= bottom
        && below != null
        && below.column() == cell.column()
        && below.row() == cell.area().lastRow() + 1
        && LevelLabel.of(cell.text()).points() == null
        && vocabulary.terms(below.text()).isEmpty();
  }

  /** Words over two headings or more are a heading over them; not all of these need be known. */
  private boolean headsHeadings(Block block, Cell cell, Set<Term> allowed) {
    return headsHeadings(block, cell, allowed, TALLEST - 1);
  }

  private boolean headsHeadings(Block block, Cell cell, Set<Term> allowed, int rows) {
    List<Cell> below = rows == 0 ? List.of() : under(block, cell);
    long known =
        below.stream()
            .filter(
                each ->
                    count(List.of(each), allowed) == 1
                        || headsHeadings(block, each, allowed, rows - 1))
            .count();
    return known >= 2 && known * 2 > below.size();
  }

  private List<Cell> headingsBelow(Block block, Cell cell, Set<Term> allowed) {
    List<Cell> below = new ArrayList<>(under(block, cell));
    for (Cell each : List.copyOf(below)) {
      if (count(List.of(each), allowed) == 0 && headsHeadings(block, each, allowed, 1)) {
        below.addAll(under(block, each));
      }
    }
    return below;
  }

  private static List<Cell> under(Block block, Cell cell) {
    return block.starting(cell.area().lastRow() + 1).stream()
        .filter(each -> each.column() >= cell.column())
        .filter(each -> each.area().lastColumn() <= cell.area().lastColumn())
        .toList();
  }

  /** 绩效指标 names the block, and no column, where it goes on below all other headings. */
  private boolean isSideOfBlock(Block block, Cell cell, List<Cell> others, Set<Term> allowed) {
    if (!vocabulary.means(cell.text(), Term.INDICATOR_BLOCK)) {
      return false;
    }
    List<Cell> all = new ArrayList<>(others);
    others.stream()
        .filter(other -> headsHeadings(block, other, allowed))
        .forEach(other -> all.addAll(headingsBelow(block, other, allowed)));
    return cell.area().lastRow() > bottom(all);
  }

  /** 资金使用 names the block where another column is that of what was spent. */
  private boolean isSideOfSpent(Cell cell, List<Cell> others) {
    return count(List.of(cell), SPENT) == 1 && count(others, SPENT) > 0;
  }

  /** A label that goes on beside the figures under the other headings heads none of them. */
  private static boolean reachesIntoFigures(Block block, Cell cell, List<Cell> others) {
    for (int row = bottom(others) + 1; row <= cell.area().lastRow(); row++) {
      if (rightFrom(block.starting(row), cell.area().lastColumn() + 1).stream()
          .anyMatch(FundFigure::isAmount)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The label at the side of a table is no heading of it, even if it might be one elsewhere: before
   * 一级指标, but not before 二级指标, and before 三级指标 where it goes on below that.
   */
  private boolean isSide(Cell cell, Cell next, Set<Term> allowed) {
    Set<Term> terms = vocabulary.headingTerms(cell.text());
    boolean heads = terms.stream().anyMatch(allowed::contains);
    return !heads
        || cell.area().lastRow() - cell.row() >= TALLEST
        || (terms.contains(Term.INDICATOR_NAME)
            && vocabulary.headingTerms(next.text()).stream()
                .anyMatch(term -> isBesideSide(term, cell, next)));
  }

  private static boolean isBesideSide(Term term, Cell cell, Cell next) {
    return LEVELS.contains(term)
        && term != Term.LEVEL2
        && (term != Term.LEVEL3 || cell.area().lastRow() > next.area().lastRow());
  }

  private boolean isHeadingUnder(Cell cell, List<Cell> above, Set<Term> allowed) {
    if (count(List.of(cell), allowed) == 1 || isCopy(cell, above)) {
      return true;
    }
    return above.stream()
        .anyMatch(
            parent ->
                parent.area().lastColumn() > parent.column()
                    && parent.area().lastRow() == cell.row() - 1
                    && parent.column() <= cell.column()
                    && cell.area().lastColumn() <= parent.area().lastColumn()
                    && cell.area().lastColumn() - cell.column()
                        < parent.area().lastColumn() - parent.column()
                    && !isFigure(cell)
                    && !Placeholder.isNothing(cell.text()));
  }

  /** A heading that was merged over two rows and came apart says the same in both. */
  private static boolean isCopy(Cell cell, List<Cell> above) {
    return above.stream()
        .anyMatch(
            heading ->
                heading.area().lastRow() == cell.row() - 1
                    && heading.column() == cell.column()
                    && heading.text().equals(cell.text()));
  }

  /** Where figures stand between the labels, they are the labels' values. */
  private boolean isFigure(Cell cell) {
    return cell.number() != null
        || (Character.isDigit(cell.text().charAt(0)) && vocabulary.terms(cell.text()).isEmpty());
  }

  private static List<Cell> rightFrom(List<Cell> row, int column) {
    return row.stream().filter(cell -> cell.column() >= column).toList();
  }

  private static int bottom(List<Cell> headings) {
    return headings.stream().mapToInt(c -> c.area().lastRow()).max().orElse(0);
  }

  private int count(List<Cell> row, Set<Term> wanted) {
    int count = 0;
    for (Cell cell : row) {
      for (Term term : vocabulary.headingTerms(cell.text())) {
        if (wanted.contains(term)) {
          count++;
          break;
        }
      }
    }
    return count;
  }
}
