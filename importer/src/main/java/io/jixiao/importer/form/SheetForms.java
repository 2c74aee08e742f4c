package io.jixiao.importer.form;

import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms and lists of a sheet in their order, and what became of each of its visible cells. */
public final class SheetForms {
  private final Grid shown;
  private final Ledger ledger = new Ledger();
  private final List<Found> found = new ArrayList<>();

  private SheetForms(Grid shown) {
    this.shown = shown;
  }

  /** Reads what is visible on {@code grid}. */
  public static SheetForms read(Grid grid, Vocabulary vocabulary) {
    List<Cell> visible = grid.cells().stream().filter(Cell::visible).toList();
    Grid shown = new Grid(grid.sheetName(), grid.hidden(), visible);
    SheetForms forms = new SheetForms(shown);
    for (Segment segment : new SideBySide(vocabulary).segments(shown)) {
      switch (segment.kind()) {
        case FORM -> forms.found.add(new FormReader(vocabulary, segment, forms.ledger).read());
        case PROJECTS -> forms.found.add(list(vocabulary, segment, forms.ledger));
        case INDICATORS ->
            forms.found.addAll(
                IndicatorListReader.of(vocabulary, segment, forms.ledger)
                    .all(segment.block(), forms.ledger));
      }
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

  /** Those of {@link #found} that are forms. */
  public List<RawForm> forms() {
    return found.stream().filter(RawForm.class::isInstance).map(RawForm.class::cast).toList();
  }

  /** Keys ({@link LabelKey#heading}) of the texts on the sheet that are short enough for labels. */
  public Set<String> texts() {
    return texts(shown.cells().stream());
  }

  /** Those of {@link #texts} that stand in the area of {@code form}. */
  public Set<String> texts(RawForm form) {
    Area area = form.area();
    return texts(
        shown.cells(area.firstRow(), area.lastRow()).stream()
            .filter(cell -> area.contains(cell.row(), cell.column())));
  }

  private static Set<String> texts(Stream<Cell> cells) {
    return cells
        .map(Cell::text)
        .filter(Vocabulary::isShort)
        .map(LabelKey::heading)
        .collect(Collectors.toSet());
  }

  /** All visible cells, row by row. */
  public List<Cell> cells() {
    return shown.cells();
  }

  public Ledger ledger() {
    return ledger;
  }
}
