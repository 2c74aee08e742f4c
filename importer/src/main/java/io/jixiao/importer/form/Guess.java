package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;

/**
 * A column whose meaning was taken from its values and its place, because nobody knows its words.
 *
 * @param heading of the column
 * @param meaning what it was taken for
 */
public record Guess(Cell heading, Term meaning) {

  /** Whether it is about a heading that can be confirmed, and not about a figure of the total. */
  public boolean isOfHeading() {
    return Vocabulary.isShort(heading.text()) && !FundFigure.isAmount(heading);
  }

  /** What most forms print over such a column. */
  public String usualHeading() {
    return switch (meaning) {
      case LEVEL1 -> "一级指标";
      case TARGET -> "年度指标值";
      case ACTUAL -> "实际完成值";
      case WEIGHT -> "分值";
      case SCORE -> "得分";
      case ADJUSTED_BUDGET -> "全年预算数";
      default -> meaning.key();
    };
  }
}
