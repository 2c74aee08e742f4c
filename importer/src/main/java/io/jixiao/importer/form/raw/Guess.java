package io.jixiao.importer.form.raw;

import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelledText;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Titles;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.EnumSet;
import java.util.Set;

/**
 * A column, a text, a label of the header or a row of a fund block whose meaning was taken from
 * what it holds and where it stands, because nobody knows the words; or a title that had to name
 * the project.
 *
 * @param heading of the column or the text, the label, perhaps with its value behind it, or the
 *     title
 * @param meaning what it was taken for; {@link Term#FUND_BLOCK} of a row that is the total
 */
public record Guess(Cell heading, Term meaning) {
  /** The fields of the header that a label may be taken for. */
  static final Set<Term> FIELDS = EnumSet.of(Term.NAME, Term.DEPARTMENT, Term.UNIT);

  /** What heads no column. */
  private static final Set<Term> ELSEWHERE =
      EnumSet.of(Term.GOAL_EXPECTED, Term.GOAL_ACTUAL, Term.FUND_BLOCK);

  /** Whether it is about a heading or label that can be confirmed, and about nothing else. */
  public boolean isOfHeading() {
    return !isTitle()
        && !holdsValue()
        && !ELSEWHERE.contains(meaning)
        && Vocabulary.isShort(heading.text())
        && !FundFigure.isAmount(heading);
  }

  private boolean isTitle() {
    return meaning == Term.NAME && Titles.isTitle(heading.text());
  }

  /** A label with its value in one cell is no heading that other forms print. */
  private boolean holdsValue() {
    LabelledText labelled = FIELDS.contains(meaning) ? LabelledText.of(heading.text()) : null;
    return labelled != null && !labelled.value().isEmpty();
  }

  /** What most forms print over such a column. */
  public String usualHeading() {
    return switch (meaning) {
      case NAME -> "项目名称";
      case GOAL_EXPECTED -> "预期目标";
      case GOAL_ACTUAL -> "实际完成情况";
      case DEPARTMENT -> "主管部门";
      case UNIT -> "实施单位";
      case FUND_BLOCK -> "年度资金总额";
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case LEVEL3 -> "三级指标";
      case INDICATOR_NAME -> "指标名称";
      case TARGET -> "年度指标值";
      case ACTUAL -> "实际完成值";
      case WEIGHT -> "分值";
      case SCORE -> "得分";
      case ADJUSTED_BUDGET -> "全年预算数";
      case EXECUTED -> "全年执行数";
      case EXECUTION_RATE -> "执行率";
      default -> meaning.key();
    };
  }
}
