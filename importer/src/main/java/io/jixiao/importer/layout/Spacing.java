package io.jixiao.importer.layout;

import java.util.Set;

/**
 * Where a form's own rows and columns come to stand on the sheet: below other forms, away from the
 * edge, with blank rows and columns put in between as people do.
 *
 * @param blankRows rows of the form before which a blank one is put
 * @param blankColumns columns of the form before which a blank one is put
 */
public record Spacing(int above, int left, Set<Integer> blankRows, Set<Integer> blankColumns) {
  public static final Spacing NONE = new Spacing(0, 0, Set.of(), Set.of());
  public static final Spacing LOOSE = new Spacing(2, 1, Set.of(3, 9), Set.of(5));

  public Spacing {
    blankRows = Set.copyOf(blankRows);
    blankColumns = Set.copyOf(blankColumns);
  }

  /** The same spacing for a form that begins on this row of the sheet. */
  public Spacing startingAt(int row) {
    return new Spacing(row, left, blankRows, blankColumns);
  }

  int row(int row) {
    return above + row + countUpTo(blankRows, row);
  }

  int column(int column) {
    return left + column + countUpTo(blankColumns, column);
  }

  private static int countUpTo(Set<Integer> places, int place) {
    return (int) places.stream().filter(each -> each <= place).count();
  }
}
