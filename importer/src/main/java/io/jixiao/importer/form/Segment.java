package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import java.util.stream.Stream;

/**
 * A part of a sheet that holds one form or one list.
 *
 * @param headingRow of a list, the row that heads its columns; -1 for a form
 * @param titleRow -1 where it has no title
 */
record Segment(Block block, int titleRow, int headingRow, Kind kind) {
  /** What a segment holds. */
  enum Kind {
    FORM,
    /** One project a row. */
    PROJECTS,
    /** One indicator a row, with what is said of its project beside it. */
    INDICATORS
  }

  boolean isList() {
    return kind != Kind.FORM;
  }

  /** Whether a cell that begins above it is among its cells. */
  boolean isReachedFromAbove() {
    return fromAbove().findAny().isPresent();
  }

  /** All cells that touch its rows. */
  Stream<Cell> cells() {
    return Stream.concat(fromAbove(), block.cells().stream());
  }

  private Stream<Cell> fromAbove() {
    int first = block.firstRow();
    return block.touching(first).stream().filter(cell -> cell.row() < first);
  }

  /** Whether {@code other} is the same part of the sheet and holds the same kind of thing. */
  boolean isSameAs(Segment other) {
    return kind == other.kind
        && titleRow == other.titleRow
        && headingRow == other.headingRow
        && block.firstRow() == other.block.firstRow()
        && block.lastRow() == other.block.lastRow()
        && block.cells().equals(other.block.cells());
  }
}
