package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.ReadLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedAreasTest {
  private final MergedAreas merged = new MergedAreas();
  private final HiddenParts hidden = new HiddenParts();

  @Test
  void givesTheFirstCellTheAreaAndDropsWhatLiesBeneathTheRest() {
    merged.add(new Area(0, 0, 1, 1));

    assertThat(laid(cell(0, 0), cell(0, 1), cell(1, 1), cell(2, 0)))
        .containsExactly("A1:B2 0/0", "A3 2/0");
  }

  @Test
  void dropsTextsBeneathAnAreaWhoseFirstCellIsEmpty() {
    merged.add(new Area(0, 0, 0, 2));

    assertThat(laid(cell(0, 1), cell(0, 3))).containsExactly("D1 0/3");
  }

  @Test
  void letsTheUpperOfTwoOverlappingAreasHold() {
    merged.add(new Area(1, 1, 2, 2));
    merged.add(new Area(0, 0, 1, 1));
    merged.add(new Area(3, 0, 3, 1));

    assertThat(laid(cell(0, 0), cell(1, 1), cell(2, 2), cell(3, 0)))
        .containsExactly("A1:B2 0/0", "C3 2/2", "A4:B4 3/0");
  }

  @Test
  void showsAnAreaOfWhichAnyPartIsShown() {
    hidden.hideRow(0);
    hidden.hideRow(3);
    merged.add(new Area(0, 0, 1, 0));
    merged.add(new Area(3, 0, 3, 1));

    List<Cell> laid = merged.laidOver(List.of(hiddenCell(0, 0), hiddenCell(3, 0)), hidden);

    assertThat(laid).extracting(Cell::visible).containsExactly(true, false);
  }

  @Test
  void endsAreasALittleBelowTheLastText() {
    merged.add(new Area(0, 0, ReadLimits.LAST_ROW, 0));

    assertThat(laid(cell(0, 0), cell(4, 1))).containsExactly("A1:A105 0/0", "B5 4/1");
    assertThat(merged.rowsTouched(4)).isEqualTo(105);
  }

  private List<String> laid(Cell... cells) {
    return merged.laidOver(List.of(cells), hidden).stream()
        .map(cell -> cell.area().range() + " " + cell.text())
        .toList();
  }

  private static Cell cell(int row, int column) {
    return new Cell(Area.of(row, column), row + "/" + column, null, true);
  }

  private static Cell hiddenCell(int row, int column) {
    return new Cell(Area.of(row, column), row + "/" + column, null, false);
  }
}
