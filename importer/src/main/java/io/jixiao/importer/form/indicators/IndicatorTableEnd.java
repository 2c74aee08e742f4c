package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.HeaderLabels;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Notes;
import io.jixiao.importer.form.words.Placeholder;
import io.jixiao.importer.form.words.SectionHeading;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Verdict;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the first row below an indicator table: the total, the conclusion, or another part. */
final class IndicatorTableEnd {
  private static final Set<Term> BUDGETS =
      EnumSet.of(Term.INITIAL_BUDGET, Term.ADJUSTED_BUDGET, Term.BUDGET);

  private static final Set<Term> VERDICTS =
      EnumSet.of(Term.CONCLUSION, Term.GRADE, Term.TOTAL, Term.DEVIATION);
  private static final Set<Term> POINTS = EnumSet.of(Term.WEIGHT, Term.SCORE);
  private static final Set<Term> TARGETED =
      EnumSet.of(Term.TARGET, Term.ADJUSTED_TARGET, Term.ACTUAL);

  private final Vocabulary vocabulary;
  private final Block block;
  private final Columns columns;
  private final IndicatorRows rows;
  private final LevelPath levels;
  private final FurtherHeading further;
  private final TotalRow total;

  IndicatorTableEnd(
      Vocabulary vocabulary,
      Block block,
      Columns columns,
      IndicatorRows rows,
      LevelPath levels,
      FurtherHeading further) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.columns = columns;
    this.rows = rows;
    this.levels = levels;
    this.further = further;
    this.total = new TotalRow(vocabulary, block, columns);
  }

  /**
   * @param begun whether an indicator has been read: a total above them all ends nothing
   */
  boolean isAt(int row, boolean begun) {
    List<Cell> all = block.starting(row);
    if (!all.isEmpty()
        && (isLabel(row, all.get(0), begun)
            || (begun
                && (isOfFunds(all)
                    || areLabels(all)
                    || areLabelled(row, all)
                    || TableGoal.isNumbered(all.get(0).text()))))) {
      return true;
    }
    List<Cell> starting = rows.starting(row);
    if (starting.isEmpty()) {
      return false;
    }
    Cell first = starting.get(0);
    if (isLabel(row, first, begun)
        || further.repeatsBesideAnother(row, starting)
        || (begun
            && (further.isOfAnother(row, starting)
                || isPair(row, starting)
                || areOfTotal(starting)
                || total.isLabelledBy(first)))) {
      return true;
    }
    return starting.size() == 1
        && (rows.isAcross(first) || isText(row, first))
        && ((SectionHeading.of(first.text()) != null && !rows.isLevelRow(row))
            || !goesOnBelow(row));
  }

  /** 总分值 | 总得分 | 自评等级 heads the values of the whole, whatever stands in front of them. */
  private boolean areOfTotal(List<Cell> cells) {
    return cells.stream()
            .filter(
                cell ->
                    vocabulary.means(cell.text(), Term.TOTAL)
                        || vocabulary.means(cell.text(), Term.GRADE))
            .count()
        >= 2;
  }

  /** 填表人： and 电话： in one row are labels with their values, below all indicators. */
  private boolean areLabels(List<Cell> cells) {
    return HeaderLabels.isLabel(cells.get(0).text(), vocabulary)
        && cells.stream().skip(1).anyMatch(cell -> vocabulary.means(cell.text(), Term.OTHER_LABEL));
  }

  /**
   * A label over all that says what an indicator is, with one text over several of its values, or a
   * label with one text over the name and the values.
   */
  private boolean isPair(int row, List<Cell> cells) {
    Column name = rows.name();
    if (cells.size() != 2 || name == null || cells.get(0).column() > columns.first()) {
      return false;
    }
    Cell text = cells.get(1);
    if (columns.first() >= name.first()) {
      return Notes.isLabel(cells.get(0).text()) && isWide(text);
    }
    boolean overNames = cells.get(0).area().lastColumn() >= name.last();
    Column value = columns.leftmost(TARGETED);
    boolean both = value != null && name.overlap(text) > 0 && value.overlap(text) > 0;
    return (overNames || (both && !isNothingOfLevel(cells) && !goesOnBelow(row))) && isWide(text);
  }

  private boolean isWide(Cell text) {
    return columns.all().stream().filter(column -> column.overlap(text) > 0).count() > 2;
  }

  /** 成本指标 with 不涉及 over all that could be said of its indicators. */
  private static boolean isNothingOfLevel(List<Cell> cells) {
    return LevelRows.isLevel(cells.get(0)) || Placeholder.isNothing(cells.get(1).text());
  }

  /** {@code 填表人：某人 | 填报日期：…} below all indicators. */
  private boolean areLabelled(int row, List<Cell> cells) {
    return (cells.size() > 1 || cells.get(0).column() <= columns.first())
        && cells.stream().allMatch(cell -> HeaderLabels.isHeaderLabel(cell.text(), vocabulary))
        && !goesOnBelow(row);
  }

  private boolean isLabel(int row, Cell label, boolean begun) {
    Set<Term> terms = vocabulary.terms(label.text());
    return terms.contains(Term.CONCLUSION)
        || (begun
            && (terms.contains(Term.TOTAL) || isBesideVerdict(label, terms) || isRemark(row, terms))
            && !namesIndicator(row, label));
  }

  /** 全年预算数 and 全年执行数 in one row, as headings or with their figures, are of the funds. */
  private boolean isOfFunds(List<Cell> row) {
    return row.stream().anyMatch(cell -> vocabulary.means(cell.text(), Term.EXECUTED))
        && row.stream()
            .anyMatch(cell -> vocabulary.terms(cell.text()).stream().anyMatch(BUDGETS::contains));
  }

  /** 自评得分 or 自评等级 with its value: what comes below is said of the whole form. */
  private boolean isBesideVerdict(Cell label, Set<Term> terms) {
    Cell right = block.rightOf(label);
    return right != null
        && ((terms.contains(Term.SCORE) && FundFigure.isAmount(right))
            || (terms.contains(Term.GRADE) && Verdict.grade(right.text()) != null));
  }

  /** 其他需要说明的问题 and its text; the row of an indicator holds more than a name. */
  private boolean isRemark(int row, Set<Term> terms) {
    return terms.contains(Term.OTHER_LABEL) && rows.starting(row).size() <= 2;
  }

  /** Whether {@code label} has a target or an actual and stands in a level's rows as names do. */
  private boolean namesIndicator(int row, Cell label) {
    Column name = rows.name();
    return name != null
        && name.overlap(label) > 0
        && levels.reachesInto(row)
        && IndicatorRows.isTargeted(rows.cells(row));
  }

  private boolean isText(int row, Cell cell) {
    if (block.touching(row).size() > 1) {
      return false;
    }
    boolean section = SectionHeading.of(cell.text()) != null && cell.column() <= columns.first();
    return section
        || Notes.isNote(cell.text())
        || isVerdict(cell.text())
        || HeaderLabels.isHeaderLabel(cell.text(), vocabulary);
  }

  /** {@code 自评结论：完成}: said of the whole form, label and text in one cell. */
  private boolean isVerdict(String text) {
    LabelledText labelled = LabelledText.of(text);
    return labelled != null
        && vocabulary.terms(labelled.label()).stream().anyMatch(VERDICTS::contains);
  }

  /** Whether the next row is one of the table: a page number or a remark parts its rows. */
  private boolean goesOnBelow(int row) {
    for (int below = block.filledRowFrom(row + 1);
        below <= block.lastRow();
        below = block.filledRowFrom(below + 1)) {
      List<Cell> cells = rows.starting(below);
      if (!cells.isEmpty() && !rows.isLevelRow(below)) {
        return cells.size() >= (rows.isLevelRow(row) ? 2 : 3)
            && cells.stream().allMatch(cell -> vocabulary.terms(cell.text()).isEmpty())
            && (columns.leftmost(POINTS) != null || columns.leftmost(TARGETED) != null)
            && (columns.leftmost(POINTS) == null || hasPoints(rows.cells(below)))
            && (columns.leftmost(TARGETED) == null || IndicatorRows.isTargeted(rows.cells(below)));
      }
    }
    return false;
  }

  private static boolean hasPoints(Map<Column, Cell> cells) {
    return cells.entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().term() != null
                    && POINTS.contains(each.getKey().term())
                    && FundFigure.isAmount(each.getValue()));
  }
}
