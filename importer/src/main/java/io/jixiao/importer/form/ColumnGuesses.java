package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes the meaning of a column that nobody has words for from its values and its place, as a
 * person would: figures with {@code ≥} or {@code ≤} between name and points are targets, figures
 * like the targets' behind those are what was achieved, figures beside the points that never exceed
 * them are the score, words in front of the names over several rows are a level. What is not plain
 * stays unknown, and each guess is told.
 */
final class ColumnGuesses {
  private static final int MOST_ROWS = 40;
  private static final int FEWEST_VALUES = 2;
  private static final Set<Term> TARGETS = EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET);
  private static final Set<Term> NAMES = EnumSet.range(Term.LEVEL2, Term.INDICATOR_NAME);
  private static final Set<Term> POINTS = EnumSet.of(Term.WEIGHT, Term.SCORE);
  private static final String BOUND = "(≥|≧|≤|≦|>=|<=|＞|＜|>|<|不少于|不低于|不超过|不高于|大于|小于|高于|低于|控制在)";
  private static final Pattern BOUNDED =
      Pattern.compile(BOUND + "(?!.*[得扣计]\\d*分).{0,3}\\d.{0,14}");
  private static final Pattern FIGURE =
      Pattern.compile(BOUND + "?[=＝]?\\d[\\d,.]*(?!.*[得扣计分])[^\\d，。；;,]{0,8}(以上|以下|以内)?");

  private static final Pattern SCORE = Pattern.compile("[得分评]");
  private static final Pattern NO_SCORE = Pattern.compile("扣|失分|率|比|分值|权重|标准|满分");
  private static final Pattern OTHER_YEARS = Pattern.compile("上年|去年|上一年|往年|前年|历史|同期|基期");

  private final Vocabulary vocabulary;
  private final Block block;
  private Columns columns;

  private ColumnGuesses(Vocabulary vocabulary, Block block, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.columns = columns;
  }

  /** {@code columns} of an indicator table, unknown ones with what they are taken for. */
  static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    boolean known =
        columns.has(Term.ACTUAL)
            && columns.leftmost(TARGETS) != null
            && columns.has(Term.LEVEL1)
            && columns.has(Term.SCORE);
    if (known || columns.all().stream().allMatch(column -> column.term() != null)) {
      return columns;
    }
    ColumnGuesses guesses = new ColumnGuesses(vocabulary, block, columns);
    guesses.level();
    guesses.target();
    guesses.actual();
    guesses.score();
    return guesses.columns;
  }

  private void level() {
    Column first = columns.all().get(0);
    if (columns.has(Term.LEVEL1) || columns.leftmost(NAMES) == null || !isOpen(first)) {
      return;
    }
    List<Cell> values = values(first);
    if (first.first() < Objects.requireNonNull(columns.leftmost(NAMES)).first()
        && values.stream().noneMatch(FundFigure::isAmount)
        && values.stream().anyMatch(ColumnGuesses::isOverSeveral)) {
      take(first, Term.LEVEL1);
    }
  }

  private static boolean isOverSeveral(Cell cell) {
    return cell.area().lastRow() > cell.row() || LevelLabel.of(cell.text()).points() != null;
  }

  private void target() {
    if (columns.leftmost(TARGETS) != null) {
      return;
    }
    List<Column> bounded = between(nameEnd(), pointsStart(), text -> matches(BOUNDED, text));
    if (bounded.isEmpty() && columns.has(Term.ACTUAL)) {
      bounded = between(nameEnd(), start(Term.ACTUAL), text -> matches(FIGURE, text));
    }
    if (bounded.size() == 1) {
      take(bounded.get(0), Term.TARGET);
    }
  }

  private void actual() {
    Column target = columns.leftmost(TARGETS);
    if (target == null || columns.has(Term.ACTUAL)) {
      return;
    }
    List<Column> figures = between(target.last(), pointsStart(), text -> matches(FIGURE, text));
    if (figures.size() == 1 && columns.leftmost(POINTS) != null) {
      take(figures.get(0), Term.ACTUAL);
    }
  }

  /** Beside the points a column of figures that never exceed them: 得份, 自评. */
  private void score() {
    Column weight = columns.column(Term.WEIGHT);
    if (weight == null || columns.has(Term.SCORE)) {
      return;
    }
    columns.all().stream()
        .filter(column -> column.first() == weight.last() + 1 && isOpen(column))
        .filter(column -> SCORE.matcher(column.heading().text()).find())
        .filter(column -> !NO_SCORE.matcher(column.heading().text()).find())
        .filter(column -> isEarned(column, weight))
        .findFirst()
        .ifPresent(column -> take(column, Term.SCORE));
  }

  private boolean isEarned(Column column, Column weight) {
    List<Cell> scores = values(column);
    return scores.size() >= FEWEST_VALUES
        && scores.stream()
            .allMatch(
                score -> {
                  Cell points = block.at(score.row(), weight.first());
                  BigDecimal most = points == null ? null : Figures.decimal(points.text());
                  BigDecimal earned = Figures.decimal(score.text());
                  return earned != null && most != null && earned.compareTo(most) <= 0;
                });
  }

  /** Unknown columns behind {@code from} and before {@code to}, most of whose values are such. */
  private List<Column> between(int from, int to, Predicate<String> such) {
    return columns.all().stream()
        .filter(column -> column.first() > from && column.last() < to && isOpen(column))
        .filter(column -> mostly(values(column), such))
        .toList();
  }

  /** Nobody knows the heading, nor has anybody said that it stands for nothing. */
  private boolean isOpen(Column column) {
    return column.term() == null
        && !OTHER_YEARS.matcher(column.heading().text()).find()
        && vocabulary.settled(column.heading().text()) == null
        && vocabulary.terms(column.heading().text()).isEmpty();
  }

  private static boolean mostly(List<Cell> values, Predicate<String> such) {
    long count = values.stream().map(Cell::text).filter(such).count();
    return count >= FEWEST_VALUES && 2 * count >= values.size();
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(Normal.compact(text)).matches();
  }

  /** The values below the heading of {@code column}, down to the total. */
  private List<Cell> values(Column column) {
    List<Cell> values = new ArrayList<>();
    int last = Math.min(block.lastRow(), columns.lastHeadingRow() + MOST_ROWS);
    for (int row = columns.lastHeadingRow() + 1; row <= last; row++) {
      List<Cell> cells = block.starting(row);
      if (!cells.isEmpty() && vocabulary.means(cells.get(0).text(), Term.TOTAL)) {
        break;
      }
      Cell cell = block.at(row, column.first());
      if (cell != null && cell.row() == row && cell.area().lastColumn() <= column.last()) {
        values.add(cell);
      }
    }
    return values;
  }

  private void take(Column column, Term meaning) {
    columns = columns.guessing(column, meaning);
  }

  /** The last column of what the rows are about. */
  private int nameEnd() {
    return columns.all().stream()
        .filter(c -> c.term() == Term.INDICATOR_NAME || IndicatorRows.isLevel(c))
        .mapToInt(Column::last)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private int pointsStart() {
    int names = nameEnd();
    return columns.all().stream()
        .filter(c -> c.term() != null && POINTS.contains(c.term()) && c.first() > names)
        .mapToInt(Column::first)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private int start(Term term) {
    Column column = columns.column(term);
    return column == null ? Integer.MAX_VALUE : column.first();
  }
}
