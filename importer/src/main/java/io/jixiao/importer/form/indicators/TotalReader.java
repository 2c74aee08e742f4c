package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.raw.RawAttribute;
import io.jixiao.importer.form.raw.RawTotal;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.LevelLabel;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Verdict;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.measure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the total row by the columns of the indicator table, and score and grade beside labels. */
public final class TotalReader {
  private static final Pattern FIGURE =
      Pattern.compile("\\s*+-?\\d[\\d,，.．]*+\\s*+[分%％]?\\s*+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BRACKETS = Pattern.compile("[（()）\\s]+");

  private final Vocabulary vocabulary;
  private final Block block;
  private final Ledger ledger;
  private final List<RawAttribute> attributes = new ArrayList<>();
  private final List<Guess> guesses = new ArrayList<>();

  /** Score and grade where they stand behind a label in one cell. */
  private final Set<RawValue> verdicts = new HashSet<>();

  public TotalReader(Vocabulary vocabulary, Block block, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.ledger = ledger;
  }

  /**
   * Score, weight and grade of the whole, from the total row or from sentences.
   *
   * @param tables the columns of the indicator tables; the total is that of the last
   * @param conclusion may state score and grade in a sentence; the total row wins
   */
  public RawTotal read(List<Columns> tables, @Nullable RawValue conclusion) {
    RawTotal row = RawTotal.NONE;
    for (int i = tables.size() - 1; i >= 0 && row.equals(RawTotal.NONE); i--) {
      row = totalRow(tables.get(i));
    }
    row = row.equals(RawTotal.NONE) ? new TotalHeadings(vocabulary, block, ledger).read() : row;
    RawValue score = row.score() == null ? beside(Term.TOTAL, Term.SCORE) : row.score();
    RawValue grade = row.grade() == null ? beside(Term.GRADE, Term.GRADE) : row.grade();
    RawValue remark = row.deviationReason();
    if (grade == null && remark != null) {
      grade = part(Verdict.grade(remark.text()), remark);
    }
    if (conclusion != null) {
      score = score == null ? part(Verdict.score(conclusion.text()), conclusion) : score;
      grade = grade == null ? part(Verdict.grade(conclusion.text()), conclusion) : grade;
    }
    return new RawTotal(row.weight(), score, grade, row.deviationReason());
  }

  /** What {@link #read} found in the total row under headings without a field. */
  public List<RawAttribute> attributes() {
    return attributes;
  }

  private static @Nullable RawValue part(@Nullable String text, RawValue whole) {
    return text == null ? null : RawValue.part(text, whole.cell());
  }

  private RawTotal totalRow(Columns columns) {
    TotalRow byPlace = new TotalRow(vocabulary, block, columns);
    for (Cell label : block.cells()) {
      if (label.row() > columns.lastHeadingRow()
          && !ledger.knows(label)
          && (vocabulary.means(label.text(), Term.TOTAL) || byPlace.isLabelledBy(label))) {
        List<Cell> values =
            block.starting(label.row()).stream()
                .filter(c -> c.column() > label.column() && !ledger.knows(c))
                .takeWhile(c -> vocabulary.terms(c.text()).isEmpty())
                .filter(
                    c ->
                        LabelledText.several(
                                c.text(), each -> HeaderLabels.isVerdict(each, vocabulary))
                            .isEmpty())
                .toList();
        if (!values.isEmpty()) {
          ledger.label(label);
          RawValue score = scoreBehind(values);
          if (score != null) {
            return new RawTotal(ledger.value(values.get(0)), score, null, null);
          }
          RawTotal total = total(columns, values);
          return total.weight() == null ? withFullMark(total, label) : total;
        }
      }
    }
    return RawTotal.NONE;
  }

  /** {@code 总分 | 100 | 得分 | 93.25}: points and score have labels of their own. */
  private @Nullable RawValue scoreBehind(List<Cell> values) {
    Cell label = values.size() == 1 ? block.rightOf(values.get(0)) : null;
    if (label == null || ledger.knows(label)) {
      return null;
    }
    Cell score = block.rightOf(label);
    if (score == null
        || !vocabulary.means(label.text(), Term.SCORE)
        || !FIGURE.matcher(score.text()).matches()
        || !FundFigure.isAmount(values.get(0))) {
      return null;
    }
    ledger.label(label);
    return ledger.value(score);
  }

  /** {@code 总分（100分）}: the points of the whole stand in its label. */
  private RawTotal withFullMark(RawTotal total, Cell label) {
    String points = LevelLabel.of(label.text()).points();
    if (points == null) {
      return total;
    }
    ledger.mapped(label);
    RawValue weight = RawValue.part(BRACKETS.matcher(points).replaceAll(""), label);
    return new RawTotal(weight, total.score(), total.grade(), total.deviationReason());
  }

  private RawTotal total(Columns columns, List<Cell> values) {
    RawTotal beside = besideColumns(columns, values);
    if (beside != null) {
      return beside;
    }
    Map<Column, Cell> assigned = columns.assign(values, null);
    Cell weight = cell(columns, assigned, Term.WEIGHT);
    Cell score = cell(columns, assigned, Term.SCORE);
    if (weight == null && score == null) {
      List<Cell> figures = values.stream().filter(c -> FIGURE.matcher(c.text()).matches()).toList();
      score = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      weight = figures.size() > 1 ? figures.get(0) : null;
    }
    if (weight == null && score != null) {
      weight = ofLevels(assigned, score);
    }
    if (weight == null && score != null) {
      weight = fullMark(columns, assigned, score);
    }
    keepAttributes(assigned, weight);
    PointsAndScore points = PointsAndScore.of(columns, ledger.value(weight), ledger.value(score));
    return new RawTotal(
        points.points(),
        points.score(),
        null,
        ledger.value(cell(columns, assigned, Term.DEVIATION)));
  }

  private void keepAttributes(Map<Column, Cell> assigned, @Nullable Cell weight) {
    assigned.forEach(
        (column, cell) -> {
          if (column.isAttribute() && !cell.equals(weight)) {
            RawValue value = Objects.requireNonNull(ledger.value(cell));
            attributes.add(new RawAttribute(column.title(), value));
          }
        });
  }

  /** Points of the whole under those of a level, whose heading says that they are points. */
  private @Nullable Cell ofLevels(Map<Column, Cell> assigned, Cell score) {
    return assigned.entrySet().stream()
        .filter(each -> each.getKey().term() == null)
        .filter(each -> vocabulary.heads(each.getKey().heading().text(), Term.WEIGHT))
        .map(Map.Entry::getValue)
        .filter(cell -> FundFigure.isAmount(cell) && !isMore(score, cell))
        .findFirst()
        .orElse(null);
  }

  /** Points of the whole under a value, where their own column is blank or under the label. */
  private @Nullable Cell fullMark(Columns columns, Map<Column, Cell> assigned, Cell score) {
    for (Term value : List.of(Term.TARGET, Term.ACTUAL)) {
      Cell cell = cell(columns, assigned, value);
      if (cell != null && FundFigure.isAmount(cell) && !isMore(score, cell)) {
        guesses.add(new Guess(cell, Term.WEIGHT));
        return cell;
      }
    }
    return null;
  }

  /**
   * Points and score one column too far left: where the total's label is merged over one column
   * less than above, both figures move, and the score would stand under the points.
   *
   * @return null where the figures stand under their headings
   */
  private @Nullable RawTotal besideColumns(Columns columns, List<Cell> values) {
    Column weight = columns.column(Term.WEIGHT);
    Column score = columns.column(Term.SCORE);
    List<Cell> figures = values.stream().filter(FundFigure::isAmount).toList();
    if (weight == null || score == null || figures.size() != 2 || values.size() > 2) {
      return null;
    }
    boolean weightFirst = weight.first() < score.first();
    Column first = weightFirst ? weight : score;
    Column second = weightFirst ? score : weight;
    Cell left = figures.get(0);
    Cell right = figures.get(1);
    boolean moved =
        left.area().lastColumn() == first.first() - 1
            && first.overlap(right) > 0
            && second.overlap(right) <= 0
            && second.first() == first.last() + 1;
    Cell points = weightFirst ? left : right;
    Cell earned = weightFirst ? right : left;
    if (!moved || isMore(earned, points)) {
      return null;
    }
    guesses.add(new Guess(points, Term.WEIGHT));
    guesses.add(new Guess(earned, Term.SCORE));
    return new RawTotal(ledger.value(points), ledger.value(earned), null, null);
  }

  private static boolean isMore(Cell one, Cell other) {
    BigDecimal figure = Figures.decimal(one.text());
    BigDecimal limit = Figures.decimal(other.text());
    return figure == null || limit == null || figure.compareTo(limit) > 0;
  }

  /** What was taken for points or score of the total though it stands beside their columns. */
  public List<Guess> guesses() {
    return guesses;
  }

  private static @Nullable Cell cell(Columns columns, Map<Column, Cell> assigned, Term term) {
    Column column = columns.column(term);
    return column == null ? null : assigned.get(column);
  }

  /** The value beside a label that no table has claimed, or behind it in one cell. */
  private @Nullable RawValue beside(Term term, Term other) {
    for (Cell cell : block.cells()) {
      if (ledger.knows(cell) && verdicts.stream().noneMatch(each -> each.cell().equals(cell))) {
        continue;
      }
      if (meansEither(cell.text(), term, other)) {
        Cell right = block.rightOf(cell);
        if (right != null && !ledger.knows(right) && isValue(term, right.text())) {
          ledger.label(cell);
          ledger.mapped(right);
          String checked = term == Term.GRADE ? Verdict.checkedGrade(right.text()) : null;
          return checked == null ? RawValue.of(right) : RawValue.part(checked, right);
        }
      }
      for (LabelledText labelled : LabelledText.several(cell.text(), this::isLabel)) {
        if (meansEither(labelled.label(), term, other) && isValue(term, labelled.value())) {
          ledger.mapped(cell);
          RawValue verdict = RawValue.part(labelled.value(), cell);
          verdicts.add(verdict);
          return verdict;
        }
      }
    }
    return null;
  }

  /** {@code 填报日期：2021.3.9　总分：96分}: the header's labels part a line as the total's do. */
  private boolean isLabel(String label) {
    return HeaderLabels.isVerdict(label, vocabulary) || HeaderLabels.isLabel(label, vocabulary);
  }

  /** Score and grade where they stand behind a label in one cell, beside other values perhaps. */
  public Set<RawValue> verdicts() {
    return verdicts;
  }

  private boolean meansEither(String label, Term term, Term other) {
    return vocabulary.means(label, term) || vocabulary.means(label, other);
  }

  private static boolean isValue(Term term, String text) {
    return term == Term.GRADE ? Verdict.grade(text) != null : FIGURE.matcher(text).matches();
  }
}
