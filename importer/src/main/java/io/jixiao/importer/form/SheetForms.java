package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.List;

/** The forms and lists of a sheet in their order, and what became of each of its visible cells. */
public final class SheetForms {
  private final List<Cell> cells;
  private final Ledger ledger = new Ledger();
  private final List<Found> found = new ArrayList<>();

  private SheetForms(List<Cell> cells) {
    this.cells = cells;
  }

  /** Reads what is visible on {@code grid}. */
  public static SheetForms read(Grid grid, Vocabulary vocabulary) {
    List<Cell> visible = grid.cells().stream().filter(Cell::visible).toList();
    SheetForms forms = new SheetForms(visible);
    Grid shown = new Grid(grid.sheetName(), grid.hidden(), visible);
    for (Segment segment : new SideBySide(vocabulary).segments(shown)) {
      forms.found.add(
          segment.isList()
              ? list(vocabulary, segment, forms.ledger)
              : new FormReader(vocabulary, segment, forms.ledger).read());
    }
    return forms;
  }

  private static RawList list(Vocabulary vocabulary, Segment segment, Ledger ledger) {
    ListReader reader = ListReader.of(vocabulary, segment, ledger);
    List<RawListRow> rows = new ArrayList<>();
    Block block = segment.block();
    for (int row = reader.lastHeadingRow() + 1; row <= block.lastRow(); row++) {
      List<Cell> cells = block.starting(row);
      RawListRow read = cells.isEmpty() ? null : reader.row(cells, ledger);
      if (read != null) {
        rows.add(read);
      }
    }
    return new RawList(reader.head(), rows);
  }

  public List<Found> found() {
    return found;
  }

  /** All visible cells. */
  public List<Cell> cells() {
    return cells;
  }

  public Ledger ledger() {
    return ledger;
  }
}
