package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.form.words.Vocabulary;
import io.jixiao.importer.workbook.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a list with one indicator a row: what is said of the project stands in front of
 * the levels, what is said of the indicator behind.
 *
 * @param ofProject headings of what is said of the project, over one to three rows
 * @param ofIndicator those of the indicator table
 * @param lastRow the last row of the heading
 */
public record IndicatorListHeading(List<Cell> ofProject, List<Cell> ofIndicator, int lastRow) {
  private static final int TALLEST = 3;
  private static final Set<Term> INDICATOR_NAMES = EnumSet.range(Term.LEVEL1, Term.INDICATOR_NAME);

  /** What heads a column that is said of the project. */
  public static final Set<Term> PROJECT_TERMS =
      EnumSet.of(
          Term.NAME,
          Term.CODE,
          Term.DEPARTMENT,
          Term.DEPARTMENT_CODE,
          Term.UNIT,
          Term.UNIT_CODE,
          Term.FILLING_UNIT,
          Term.YEAR,
          Term.FILLED_ON,
          Term.INITIAL_BUDGET,
          Term.ADJUSTED_BUDGET,
          Term.BUDGET,
          Term.EXECUTED,
          Term.EXECUTION_RATE,
          Term.LIST_AMOUNT,
          Term.GOAL_EXPECTED,
          Term.GOAL_ACTUAL,
          Term.TOTAL,
          Term.GRADE,
          Term.CONCLUSION);

  /** The heading that begins in {@code row}; null where none does. */
  public static @Nullable IndicatorListHeading at(Block block, int row, Vocabulary vocabulary) {
    Cell name = name(block.starting(row), vocabulary);
    if (name == null) {
      return null;
    }
    HeadingRows headings = new HeadingRows(vocabulary);
    for (int last = row; last < row + TALLEST && last <= block.lastRow(); last++) {
      boolean belowName =
          last == row || (isOpen(block, name, last) && areMostlyKnown(block, row, vocabulary));
      if (belowName && headings.headIndicators(block, last)) {
        return parted(cells(block, row, last), vocabulary);
      }
    }
    return null;
  }

  private static @Nullable Cell name(List<Cell> row, Vocabulary vocabulary) {
    return row.size() < 3
        ? null
        : row.stream()
            .filter(cell -> vocabulary.heads(cell.text(), Term.NAME))
            .findFirst()
            .orElse(null);
  }

  private static boolean isOpen(Block block, Cell name, int row) {
    Cell below = block.at(row, name.column());
    return below == null || below.equals(name);
  }

  /** Labels with their values between them head nothing. */
  private static boolean areMostlyKnown(Block block, int row, Vocabulary vocabulary) {
    List<Cell> cells = block.starting(row);
    long known =
        cells.stream().filter(cell -> !vocabulary.headingTerms(cell.text()).isEmpty()).count();
    return known * 2 > cells.size();
  }

  /** All cells of the heading: those of the rows, and of rows that merged ones reach down to. */
  private static List<Cell> cells(Block block, int first, int last) {
    List<Cell> cells = new ArrayList<>();
    int bottom = last;
    for (int row = first; row <= Math.min(bottom, first + TALLEST - 1); row++) {
      for (Cell cell : block.starting(row)) {
        cells.add(cell);
        bottom = Math.max(bottom, cell.area().lastRow());
      }
    }
    return cells;
  }

  private static @Nullable IndicatorListHeading parted(List<Cell> cells, Vocabulary vocabulary) {
    int first =
        cells.stream()
            .filter(cell -> isAny(cell, INDICATOR_NAMES, vocabulary))
            .mapToInt(Cell::column)
            .min()
            .orElse(0);
    List<Cell> ofProject = new ArrayList<>();
    List<Cell> ofIndicator = new ArrayList<>();
    for (Cell cell : cells) {
      boolean behind =
          cell.column() >= first
              && (isAny(cell, HeadingRows.INDICATOR_TERMS, vocabulary)
                  || !isAny(cell, PROJECT_TERMS, vocabulary));
      (behind ? ofIndicator : ofProject).add(cell);
    }
    // A column that somebody added behind an indicator table may have any heading.
    boolean named =
        ofProject.stream()
            .anyMatch(cell -> cell.column() < first && vocabulary.heads(cell.text(), Term.NAME));
    int lastRow = cells.stream().mapToInt(cell -> cell.area().lastRow()).max().orElse(0);
    return named ? new IndicatorListHeading(ofProject, ofIndicator, lastRow) : null;
  }

  private static boolean isAny(Cell cell, Set<Term> terms, Vocabulary vocabulary) {
    return vocabulary.headingTerms(cell.text()).stream().anyMatch(terms::contains);
  }
}
