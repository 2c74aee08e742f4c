package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the meaning of a column that nobody has words for from its values and its place, as a
 * person would: words in front of what is measured are levels and names, figures with {@code ≥} or
 * {@code ≤} between name and points are targets, figures like the targets' behind those are what
 * was achieved, figures that no score exceeds are the points, figures beside the points that never
 * exceed them are the score. What is not plain stays unknown, and each guess is told.
 */
public final class ColumnGuesses {
  private static final Set<Term> TARGETS = EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET);
  private static final Set<Term> NAMES =
      EnumSet.of(Term.LEVEL3, Term.LEVEL4, Term.CATEGORY, Term.INDICATOR_NAME);
  private static final Set<Term> LEVELS_AND_NAMES = EnumSet.range(Term.LEVEL1, Term.INDICATOR_NAME);
  private static final Set<Term> POINTS = EnumSet.of(Term.WEIGHT, Term.SCORE);

  /** What may be meant otherwise here: the words are those of another block of a form. */
  private static final Set<Term> ELSEWHERE =
      EnumSet.of(
          Term.FUND_BLOCK,
          Term.BUDGET,
          Term.EXECUTED,
          Term.EXECUTION_RATE,
          Term.GOAL_BLOCK,
          Term.GOAL_EXPECTED,
          Term.GOAL_ACTUAL,
          Term.CATEGORY,
          Term.TOTAL,
          Term.CONCLUSION);

  private static final Pattern ACHIEVED = Pattern.compile("完成|实际|达成|达到|实现|实绩|成果|结果|进度|进展");
  private static final Pattern AIMED = Pattern.compile("目标|指标值|计划|预期|任务");
  private static final Pattern EXPLAINED =
      Pattern.compile("说明|解释|标准|依据|来源|方法|公式|原因|措施|问题|时间|时限|期限|日期|单位|部门|人");

  /** Somebody's marks are no points that may be earned: 自评打分, 财政复核分. */
  private static final Pattern SAYS_POINTS =
      Pattern.compile(
          "(?!.*[得扣失率比])(?!.*(评|打|审|抽查|复核|核定).*分$)" + "(.*(分|权|权重|权数|分值|分数|分数值)(设置|设定)?|.*满分.*)");

  private static final Pattern SAYS_SHARE = Pattern.compile("率|比例|进度|程度|完成|[评打审核扣]");
  private static final Pattern SCORE = Pattern.compile("[得分评]");
  private static final Pattern NO_SCORE = Pattern.compile("扣|失分|率|比|分值|权重|标准|满分");

  private static final Set<String> REMARKS = Set.of("说明", "情况说明", "得分说明");

  private final Vocabulary vocabulary;
  private final ColumnValues values;
  private Columns columns;

  private ColumnGuesses(Vocabulary vocabulary, Block block, Columns columns) {
    this.vocabulary = vocabulary;
    this.values = new ColumnValues(vocabulary, block, columns);
    this.columns = columns;
  }

  /** {@code columns} of an indicator table, unknown ones with what they are taken for. */
  public static Columns settle(Vocabulary vocabulary, Block block, Columns columns) {
    boolean known =
        columns.has(Term.ACTUAL)
            && columns.leftmost(TARGETS) != null
            && columns.has(Term.LEVEL1)
            && columns.has(Term.LEVEL2)
            && columns.leftmost(NAMES) != null
            && columns.has(Term.WEIGHT)
            && columns.has(Term.SCORE)
            && columns.has(Term.DEVIATION);
    if (known || columns.all().stream().allMatch(column -> column.term() != null)) {
      return columns;
    }
    ColumnGuesses guesses = new ColumnGuesses(vocabulary, block, columns);
    guesses.topLevel();
    guesses.level();
    guesses.name();
    guesses.weight();
    guesses.target();
    guesses.actual();
    guesses.score();
    guesses.deviation();
    return guesses.columns;
  }

  private void topLevel() {
    Column first = columns.all().get(0);
    Column named = columns.leftmost(LEVELS_AND_NAMES);
    if (!columns.has(Term.LEVEL1)
        && named != null
        && first.first() < named.first()
        && isOpen(first)
        && values.of(first).stream().noneMatch(FundFigure::isAmount)
        && values.of(first).stream().anyMatch(ColumnGuesses::isOverSeveral)) {
      take(first, Term.LEVEL1);
    }
  }

  private static boolean isOverSeveral(Cell cell) {
    return cell.area().lastRow() > cell.row() || LevelLabel.of(cell.text()).points() != null;
  }

  /** Behind level 1 a column of 数量指标, 质量指标 and the like. */
  private void level() {
    Column top = columns.column(Term.LEVEL1);
    Column next = top == null || columns.has(Term.LEVEL2) ? null : openBehind(top);
    if (next != null && values.areCategories(next)) {
      take(next, Term.LEVEL2);
    }
  }

  /** Behind the deepest level, where that goes on over several of them, a column of words. */
  private void name() {
    Column deepest = columns.column(columns.has(Term.LEVEL2) ? Term.LEVEL2 : Term.LEVEL1);
    Column next = deepest == null || columns.leftmost(NAMES) != null ? null : openBehind(deepest);
    if (deepest != null
        && next != null
        && values.areWords(next)
        && !values.areCategories(next)
        && (values.areCategories(deepest)
            || (!says(EXPLAINED, next) && values.of(next).size() > values.of(deepest).size()))) {
      take(next, deepest.term() == Term.LEVEL1 ? Term.INDICATOR_NAME : Term.LEVEL3);
    }
  }

  private @Nullable Column openBehind(Column column) {
    return columns.all().stream()
        .filter(next -> next.first() == column.last() + 1 && isOpen(next))
        .findFirst()
        .orElse(null);
  }

  /** Behind the names figures that come to a full mark, and that no score exceeds. */
  private void weight() {
    if (columns.has(Term.WEIGHT)) {
      return;
    }
    int names = nameEnd();
    Column score = columns.column(Term.SCORE);
    List<Column> points =
        columns.all().stream()
            .filter(column -> column.first() > names && isOpen(column))
            .filter(column -> saysPoints(column) || mayBePointsOf(score, column))
            .filter(values::areWeights)
            .filter(column -> score == null || values.neverExceed(score, column))
            .toList();
    if (points.size() == 1) {
      take(points.get(0), Term.WEIGHT);
    }
  }

  private static boolean saysPoints(Column column) {
    return SAYS_POINTS.matcher(LabelKey.of(column.heading().text())).matches();
  }

  /** Whether {@code column} stands in front of the score and says nothing of how much was done. */
  private static boolean mayBePointsOf(@Nullable Column score, Column column) {
    return isBefore(column, score) && !SAYS_SHARE.matcher(column.heading().text()).find();
  }

  private static boolean isBefore(Column column, @Nullable Column other) {
    return other != null && other.first() == column.last() + 1;
  }

  private void target() {
    if (columns.leftmost(TARGETS) != null) {
      return;
    }
    List<Column> aims = between(nameEnd(), pointsStart(), values::areBounded);
    if (aims.isEmpty() && columns.has(Term.ACTUAL)) {
      aims = between(nameEnd(), start(Term.ACTUAL), values::areFigures);
    }
    if (aims.isEmpty() && columns.has(Term.ACTUAL)) {
      aims = between(nameEnd(), start(Term.ACTUAL), column -> isSaidToBe(AIMED, column));
    }
    if (aims.size() == 1) {
      take(aims.get(0), Term.TARGET);
    }
  }

  private void actual() {
    Column target = columns.leftmost(TARGETS);
    if (target == null || columns.has(Term.ACTUAL) || columns.leftmost(POINTS) == null) {
      return;
    }
    List<Column> achieved = between(target.last(), pointsStart(), values::areFigures);
    if (achieved.size() != 1) {
      achieved = between(target.last(), pointsStart(), column -> isSaidToBe(ACHIEVED, column));
    }
    if (achieved.size() == 1) {
      take(achieved.get(0), Term.ACTUAL);
    }
  }

  /** Beside the points a column of figures that never exceed them: 得份, 自评. */
  private void score() {
    Column weight = columns.column(Term.WEIGHT);
    if (weight == null || columns.has(Term.SCORE)) {
      return;
    }
    columns.all().stream()
        .filter(column -> isBefore(weight, column) && isOpen(column))
        .filter(column -> SCORE.matcher(column.heading().text()).find())
        .filter(column -> !NO_SCORE.matcher(column.heading().text()).find())
        .filter(column -> values.neverExceed(column, weight))
        .findFirst()
        .ifPresent(column -> take(column, Term.SCORE));
  }

  /** Behind the score 说明 says why it is not the full one. */
  private void deviation() {
    Column score = columns.column(Term.SCORE);
    if (score == null || columns.has(Term.DEVIATION)) {
      return;
    }
    columns.all().stream()
        .filter(column -> column.first() > score.last() && isOpen(column))
        .filter(column -> REMARKS.contains(LabelKey.of(column.heading().text())))
        .findFirst()
        .ifPresent(column -> take(column, Term.DEVIATION));
  }

  /** Whether the heading says {@code what}, and nothing about how, when or by whom. */
  private static boolean isSaidToBe(Pattern what, Column column) {
    return says(what, column) && !says(EXPLAINED, column);
  }

  private static boolean says(Pattern words, Column column) {
    return words.matcher(column.heading().text()).find();
  }

  /** Unknown columns behind {@code from} and before {@code to} that are such. */
  private List<Column> between(int from, int to, Predicate<Column> such) {
    return columns.all().stream()
        .filter(column -> column.first() > from && column.last() < to && isOpen(column))
        .filter(such)
        .toList();
  }

  /** Nobody knows what the heading stands for here, nor has anybody said that it is nothing. */
  private boolean isOpen(Column column) {
    String heading = column.heading().text();
    return column.term() == null
        && !column.isOfOtherYears()
        && vocabulary.settled(heading) == null
        && (ELSEWHERE.containsAll(vocabulary.terms(heading)) || isMisleading(column));
  }

  /** 目标完成值 beside a target says what was achieved of it. */
  private boolean isMisleading(Column column) {
    return columns.leftmost(TARGETS) != null
        && TARGETS.containsAll(vocabulary.terms(column.heading().text()))
        && isSaidToBe(ACHIEVED, column);
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
