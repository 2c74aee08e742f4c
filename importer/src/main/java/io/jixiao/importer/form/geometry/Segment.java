package io.jixiao.importer.form.geometry;

import io.jixiao.importer.workbook.Cell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet that holds one form or one list.
 *
 * @param headingRow of a list, the row that heads its columns; -1 for a form
 * @param titleRow -1 where it has no title
 * @param half of a form, what goes on beside its block; null for nothing
 */
public record Segment(Block block, int titleRow, int headingRow, Kind kind, @Nullable Block half) {
  /** What a segment holds. */
  public enum Kind {
    FORM,
    /** One project a row. */
    PROJECTS,
    /** One indicator a row, with what is said of its project beside it. */
    INDICATORS
  }

  /** The same with what goes on beside it. */
  public Segment with(Block beside) {
    return new Segment(block, titleRow, headingRow, kind, beside);
  }

  /** What goes on beside it, as a form of its own; null for nothing. */
  public @Nullable Segment beside() {
    return half == null ? null : new Segment(half, -1, -1, Kind.FORM, null);
  }

  /** Whether it holds many projects, a row or some rows each. */
  public boolean isList() {
    return kind != Kind.FORM;
  }

  /** Whether a cell that begins above it is among its cells. */
  public boolean isReachedFromAbove() {
    return fromAbove().findAny().isPresent();
  }

  /** All cells that touch its rows. */
  public Stream<Cell> cells() {
    Stream<Cell> beside = half == null ? Stream.of() : half.cells().stream();
    return Stream.concat(Stream.concat(fromAbove(), block.cells().stream()), beside);
  }

  private Stream<Cell> fromAbove() {
    int first = block.firstRow();
    return block.touching(first).stream().filter(cell -> cell.row() < first);
  }

  /** Whether {@code other} is the same part of the sheet and holds the same kind of thing. */
  public boolean isSameAs(Segment other) {
    return kind == other.kind
        && titleRow == other.titleRow
        && headingRow == other.headingRow
        && block.firstRow() == other.block.firstRow()
        && block.lastRow() == other.block.lastRow()
        && block.cells().equals(other.block.cells())
        && Objects.equals(cells(half), cells(other.half));
  }

  private static @Nullable List<Cell> cells(@Nullable Block block) {
    return block == null ? null : block.cells();
  }
}
