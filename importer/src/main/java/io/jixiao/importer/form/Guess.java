package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;

/**
 * A column whose meaning was taken from its values and its place, because nobody knows its words;
 * or a title that had to name the project.
 *
 * @param heading of the column, or the title
 * @param meaning what it was taken for
 */
public record Guess(Cell heading, Term meaning) {

  /** Whether it is about a heading that can be confirmed, and not about a title or a figure. */
  public boolean isOfHeading() {
    return meaning != Term.NAME
        && Vocabulary.isShort(heading.text())
        && !FundFigure.isAmount(heading);
  }

  /** What most forms print over such a column. */
  public String usualHeading() {
    return switch (meaning) {
      case NAME -> "项目名称";
      case LEVEL1 -> "一级指标";
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
