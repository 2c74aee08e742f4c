package io.jixiao.importer.form.geometry;

import io.jixiao.importer.form.words.Term;
import io.jixiao.importer.workbook.Cell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param first its first column on the sheet
 * @param term null where nobody knows the heading
 * @param heading the lowest heading over it
 * @param title under which values without a field are kept: what {@code heading} says, behind the
 *     heading over it where that says what the values are
 */
public record Column(int first, int last, @Nullable Term term, Cell heading, String title) {
  private static final Pattern OTHER_YEARS = Pattern.compile("上年|去年|上一年|往年|前年|历史|同期|基期");

  /** This column with another meaning. */
  Column as(@Nullable Term meaning) {
    return new Column(first, last, meaning, heading, title);
  }

  /** This column, reaching to {@code column}. */
  Column upTo(int column) {
    return new Column(first, column, term, heading, title);
  }

  /** Whether its values have no field of their own. */
  public boolean isAttribute() {
    return term == null || term == Term.OPERATOR || term == Term.MEASURE_UNIT;
  }

  /** Whether its heading says that it is about other years than the form. */
  public boolean isOfOtherYears() {
    return OTHER_YEARS.matcher(heading.text()).find();
  }

  /** How many columns of the sheet it shares with {@code cell}. */
  public int overlap(Cell cell) {
    return Math.min(last, cell.area().lastColumn()) - Math.max(first, cell.column()) + 1;
  }
}
