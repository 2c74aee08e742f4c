package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Column;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.schema.measure.Figures;
import io.jixiao.schema.text.Normal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the values below the headings of an indicator table look like, whatever heads them. */
final class ColumnValues {
  private static final int MOST_ROWS = 40;
  private static final int FEWEST_VALUES = 2;
  private static final int LONGEST_CATEGORY = 12;
  private static final BigDecimal FULL_MARK = new BigDecimal(100);

  /** Forms that add points for something go beyond the full mark, but not far. */
  private static final BigDecimal MOST_POINTS = new BigDecimal(120);

  private static final BigDecimal FEWEST_POINTS = new BigDecimal(50);

  private static final String BOUND = "(≥|≧|≤|≦|>=|<=|＞|＜|>|<|不少于|不低于|不超过|不高于|大于|小于|高于|低于|控制在)";
  private static final Pattern BOUNDED =
      Pattern.compile(BOUND + "(?!.*[得扣计]\\d*分).{0,3}\\d.{0,14}");
  private static final Pattern FIGURE =
      Pattern.compile(BOUND + "?[=＝]?\\d[\\d,.]*+(?!.*[得扣计分])[^\\d，。；;,]{0,8}(以上|以下|以内)?");
  private static final Pattern OPERATOR = Pattern.compile("[≥≧≤≦＞＜><=＝]{1,2}|(大于|小于|等于|不).{1,4}");
  private static final Pattern CATEGORY =
      Pattern.compile("(数量|质量|时效|成本|经济|社会|生态|环境|可持续|服务对象|满意度|产出|效益|决策|过程|管理).{0,10}");

  private final Vocabulary vocabulary;
  private final Block block;
  private final int firstRow;

  ColumnValues(Vocabulary vocabulary, Block block, Columns columns) {
    this.vocabulary = vocabulary;
    this.block = block;
    this.firstRow = columns.lastHeadingRow() + 1;
  }

  /**
   * The values of {@code column}, from the first row below the headings to the end of the table.
   */
  List<Cell> of(Column column) {
    List<Cell> values = new ArrayList<>();
    int last = Math.min(block.lastRow(), firstRow - 1 + MOST_ROWS);
    for (int row = firstRow; row <= last; row++) {
      List<Cell> cells = block.starting(row);
      if (!cells.isEmpty() && endsTable(cells.get(0).text())) {
        break;
      }
      Cell cell = block.at(row, column.first());
      if (cell != null
          && cell.row() == row
          && cell.column() >= column.first()
          && cell.area().lastColumn() <= column.last()) {
        values.add(cell);
      }
    }
    return values;
  }

  private boolean endsTable(String first) {
    return TableGoal.isNumbered(first)
        || vocabulary.terms(first).stream().anyMatch(HeadingRows.BLOCK_LABELS::contains);
  }

  /** {@code ≥90%}, {@code 不少于 5 条}, most of them. */
  boolean areBounded(Column column) {
    return mostly(column, text -> BOUNDED.matcher(text).matches());
  }

  /** Figures with or without a unit, most of them. */
  boolean areFigures(Column column) {
    return mostly(column, text -> FIGURE.matcher(text).matches());
  }

  /** ≥, 大于等于 and the like without a figure, most of them. */
  boolean areOperators(Column column) {
    return mostly(column, text -> OPERATOR.matcher(text).matches());
  }

  /** 数量指标, 社会效益 and what else indicators are sorted by, most of them. */
  boolean areCategories(Column column) {
    return mostly(
        column, text -> CATEGORY.matcher(text).matches() && text.length() <= LONGEST_CATEGORY);
  }

  boolean areWords(Column column) {
    List<Cell> values = of(column);
    return values.size() >= FEWEST_VALUES
        && values.stream().noneMatch(FundFigure::isAmount)
        && !areBounded(column);
  }

  /** Points of a hundred each or less, that come to about a full mark. */
  boolean areWeights(Column column) {
    List<Cell> values = of(column);
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell value : values) {
      BigDecimal points = points(value);
      if (points == null || points.signum() < 0 || points.compareTo(FULL_MARK) > 0) {
        return false;
      }
      sum = sum.add(points);
    }
    return values.size() >= FEWEST_VALUES
        && sum.compareTo(FEWEST_POINTS) >= 0
        && sum.compareTo(MOST_POINTS) <= 0;
  }

  /**
   * Whether the figures of {@code earned} stand beside those of {@code most} and never exceed them.
   */
  boolean neverExceed(Column earned, Column most) {
    List<Cell> scores = of(earned);
    return scores.size() >= FEWEST_VALUES
        && scores.stream()
            .allMatch(
                score -> {
                  Cell beside = block.at(score.row(), most.first());
                  BigDecimal points = beside == null ? null : points(beside);
                  BigDecimal figure = points(score);
                  return figure != null && points != null && figure.compareTo(points) <= 0;
                });
  }

  private static @Nullable BigDecimal points(Cell cell) {
    String text = Normal.compact(cell.text());
    return Figures.decimal(text.endsWith("分") ? text.substring(0, text.length() - 1) : text);
  }

  private boolean mostly(Column column, Predicate<String> such) {
    List<Cell> values = of(column);
    long count = values.stream().map(cell -> Normal.compact(cell.text())).filter(such).count();
    return count >= FEWEST_VALUES && 2 * count >= values.size();
  }
}
