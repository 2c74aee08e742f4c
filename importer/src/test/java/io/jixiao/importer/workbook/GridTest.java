package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  private final Cell above = cell(new Area(0, 0, 0, 0), "above");
  private final Cell reaching = cell(new Area(0, 1, 2, 1), "reaching");
  private final Cell own = cell(new Area(2, 0, 5, 0), "own");
  private final Cell last = cell(new Area(3, 1, 3, 1), "last");
  private final Cell below = cell(new Area(4, 1, 4, 1), "below");
  private final Grid grid = new Grid("表", false, List.of(above, reaching, own, last, below));

  @Test
  void rows_of_a_sheet_show_what_begins_in_them_and_what_reaches_into_them() {
    Grid rows = grid.within(2, 3);

    assertThat(rows.cells()).containsExactly(own, last);
    assertThat(rows.row(2)).containsExactly(own, reaching);
    assertThat(rows.row(3)).containsExactly(own, last);
    assertThat(rows.at(3, 0)).isSameAs(own);
  }

  @Test
  void rows_of_a_sheet_show_nothing_of_the_others() {
    Grid rows = grid.within(2, 3);

    assertThat(rows.row(1)).isEmpty();
    assertThat(rows.row(4)).isEmpty();
    assertThat(rows.at(4, 0)).isNull();
    assertThat(rows.cells(0, 9)).containsExactly(own, last);
    assertThat(rows.filledRowFrom(0)).isEqualTo(2);
    assertThat(rows.filledRowFrom(4)).isEqualTo(Integer.MAX_VALUE);
    assertThat(rows.rows()).isEqualTo(4);
  }

  @Test
  void blank_rows_are_an_empty_sheet() {
    Grid rows = grid.within(8, 9);

    assertThat(rows.rows()).isZero();
    assertThat(rows.row(8)).isEmpty();
    assertThat(grid.within(3, 2).cells()).isEmpty();
  }

  private static Cell cell(Area area, String text) {
    return new Cell(area, text, null, true);
  }
}
