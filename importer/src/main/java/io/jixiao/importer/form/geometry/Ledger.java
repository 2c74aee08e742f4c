package io.jixiao.importer.form.geometry;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.RawValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each cell: no cell is left behind, none counts twice. */
public final class Ledger {
  private enum Mark {
    LABEL,
    MAPPED
  }

  private final IdentityHashMap<Cell, Mark> marks = new IdentityHashMap<>();

  /** {@code cell} holds a value that was read; a value may stand behind its label in one cell. */
  public void mapped(Cell cell) {
    marks.put(cell, Mark.MAPPED);
  }

  /** {@code cell} was recognised as a label, unless it also holds a value. */
  public void label(Cell cell) {
    marks.putIfAbsent(cell, Mark.LABEL);
  }

  /** What {@code cell} holds was read, but nobody keeps it. */
  public void dropped(Cell cell) {
    marks.remove(cell);
  }

  /** What became of further cells of the same sheet. */
  public void add(Ledger further) {
    marks.putAll(further.marks);
  }

  /** Whether anybody has understood {@code cell}, as a value or as a label. */
  public boolean knows(Cell cell) {
    return marks.containsKey(cell);
  }

  /** Whether {@code cell} is a value of the form. */
  public boolean isMapped(Cell cell) {
    return marks.get(cell) == Mark.MAPPED;
  }

  /** The value of {@code cell}, which is mapped by that; null for no cell. */
  public @Nullable RawValue value(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    mapped(cell);
    return RawValue.of(cell);
  }

  /** How many cells are anything. */
  public int count() {
    return marks.size();
  }

  /** How many cells hold values. */
  public int mappedCount() {
    return count(Mark.MAPPED);
  }

  /** How many cells are labels and nothing else. */
  public int labelCount() {
    return count(Mark.LABEL);
  }

  /** Those of {@code cells} that are neither value nor label, in the same order. */
  public List<Cell> unmapped(Collection<Cell> cells) {
    List<Cell> left = new ArrayList<>();
    for (Cell cell : cells) {
      if (!knows(cell)) {
        left.add(cell);
      }
    }
    return left;
  }

  /** Those of {@code cells} that are labels. */
  public List<Cell> labels(Collection<Cell> cells) {
    return cells.stream().filter(cell -> marks.get(cell) == Mark.LABEL).toList();
  }

  private int count(Mark mark) {
    return (int) marks.values().stream().filter(each -> each == mark).count();
  }
}
