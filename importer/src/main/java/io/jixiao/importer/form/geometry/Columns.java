package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.raw.Guess;
import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a table as its heading rows make them. */
public final class Columns {
  private final List<Column> columns;
  private final List<Cell> headings;
  private final int lastHeadingRow;
  private final List<Guess> guesses;

  Columns(List<Column> columns, List<Cell> headings, int lastHeadingRow) {
    this(columns, headings, lastHeadingRow, List.of());
  }

  private Columns(
      List<Column> columns, List<Cell> headings, int lastHeadingRow, List<Guess> guesses) {
    this.columns = columns;
    this.headings = headings;
    this.lastHeadingRow = lastHeadingRow;
    this.guesses = guesses;
  }

  /** These columns, {@code column} with another meaning that was guessed. */
  public Columns guessing(Column column, Term meaning) {
    List<Column> others = new ArrayList<>(columns);
    others.set(others.indexOf(column), column.as(meaning));
    List<Guess> more = new ArrayList<>(guesses);
    more.add(new Guess(column.heading(), meaning));
    return new Columns(others, headings, lastHeadingRow, List.copyOf(more));
  }

  /** These columns, {@code column} with another meaning. */
  public Columns with(Column column, @Nullable Term meaning) {
    List<Column> others = new ArrayList<>(columns);
    others.set(others.indexOf(column), column.as(meaning));
    return new Columns(others, headings, lastHeadingRow, guesses);
  }

  /** The columns whose meaning nobody has words for. */
  public List<Guess> guesses() {
    return guesses;
  }

  /** The columns with the points of {@code levels}: each stands right behind its level. */
  public Map<Column, Column> pointsOf(List<Column> levels, Vocabulary vocabulary) {
    Map<Column, Column> points = new HashMap<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      Column next = columns.get(i + 1);
      if (levels.contains(columns.get(i))
          && next.term() == null
          && vocabulary.heads(next.heading().text(), Term.WEIGHT)) {
        points.put(columns.get(i), next);
      }
    }
    return points;
  }

  private static @Nullable Column first(List<Column> columns, Term term) {
    for (Column column : columns) {
      if (column.term() == term) {
        return column;
      }
    }
    return null;
  }

  /** From left to right; never empty. */
  public List<Column> all() {
    return columns;
  }

  /** What they hold, as far as it is known. */
  public Set<Term> terms() {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    columns.stream().map(Column::term).filter(Objects::nonNull).forEach(terms::add);
    return terms;
  }

  /** All headings, those over other headings too. */
  public List<Cell> headings() {
    return headings;
  }

  /** The last row that the headings reach, counted from 0. */
  public int lastHeadingRow() {
    return lastHeadingRow;
  }

  /** The leftmost place, counted from 0. */
  public int first() {
    return columns.get(0).first();
  }

  /** The rightmost place, counted from 0, included. */
  public int last() {
    return columns.get(columns.size() - 1).last();
  }

  /** Whether there is a column for {@code term}. */
  public boolean has(Term term) {
    return column(term) != null;
  }

  /** The first column from the left that holds {@code term}; null without one. */
  public @Nullable Column column(Term term) {
    return first(columns, term);
  }

  /** The leftmost column that has one of {@code terms}. */
  public @Nullable Column leftmost(Set<Term> terms) {
    for (Column column : columns) {
      if (column.term() != null && terms.contains(column.term())) {
        return column;
      }
    }
    return null;
  }

  /**
   * Which cell stands in which column; a cell over several columns belongs to the one it covers
   * most, at a tie to {@code preferred}. A second cell in a column is left out.
   */
  public Map<Column, Cell> assign(Collection<Cell> cells, @Nullable Column preferred) {
    Map<Column, Cell> assigned = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Column column = columnOf(cell, preferred);
      if (column != null) {
        assigned.putIfAbsent(column, cell);
      }
    }
    return assigned;
  }

  private @Nullable Column columnOf(Cell cell, @Nullable Column preferred) {
    Column best = null;
    int most = 0;
    for (Column column : columns) {
      int overlap = column.overlap(cell);
      if (overlap > most || (overlap == most && overlap > 0 && column.equals(preferred))) {
        best = column;
        most = overlap;
      }
    }
    return best;
  }

  /** The cells of all headings, over and under each other. */
  public Area area() {
    int firstRow = headings.stream().mapToInt(Cell::row).min().orElse(lastHeadingRow);
    return new Area(firstRow, first(), lastHeadingRow, last());
  }
}
