package io.jixiao.importer.form.indicators;

import io.jixiao.importer.form.geometry.Block;
import io.jixiao.importer.form.geometry.Columns;
import io.jixiao.importer.form.geometry.HeadingRows;
import io.jixiao.importer.form.words.FundFigure;
import io.jixiao.importer.form.words.LabelKey;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells, below the heading of an indicator table, a row that prints the same heading again, as on
 * each page, from one that heads another table.
 */
final class FurtherHeading {
  private final HeadingRows headings;
  private final Block block;
  private final Columns columns;
  private final Set<String> words;
  private final @Nullable String side;

  FurtherHeading(Vocabulary vocabulary, Block block, Columns columns) {
    this.headings = new HeadingRows(vocabulary);
    this.block = block;
    this.columns = columns;
    this.words =
        columns.headings().stream()
            .map(cell -> LabelKey.of(cell.text()))
            .collect(Collectors.toSet());
    this.side = label(TableGoal.side(columns, block));
  }

  /** Whether {@code row} says what the heading of the table says, at the same side. */
  boolean repeats(int row, List<Cell> cells) {
    return saysTheSame(cells) && !hasOtherSide(row);
  }

  /**
   * Whether {@code row} says the same at another side: above it nobody may have filled in a row.
   */
  boolean repeatsBesideAnother(int row, List<Cell> cells) {
    return saysTheSame(cells) && hasOtherSide(row);
  }

  /** Whether {@code row} heads another table: in other words, or beside another label. */
  boolean isOfAnother(int row, List<Cell> cells) {
    return headings.headIndicators(block, row)
        && cells.stream().noneMatch(FundFigure::isAmount)
        && (!saysTheSame(cells) || hasOtherSide(row));
  }

  private boolean saysTheSame(List<Cell> cells) {
    return cells.size() >= 3
        && cells.stream().allMatch(cell -> words.contains(LabelKey.of(cell.text())));
  }

  private boolean hasOtherSide(int row) {
    String other =
        block.starting(row).stream()
            .filter(cell -> cell.area().lastColumn() < columns.first())
            .reduce((outer, inner) -> inner)
            .map(FurtherHeading::label)
            .orElse(null);
    return other != null && !Objects.equals(other, side);
  }

  /** With the points in it: two goals may differ in nothing else. */
  private static @Nullable String label(@Nullable Cell cell) {
    return cell == null ? null : cell.text();
  }
}
