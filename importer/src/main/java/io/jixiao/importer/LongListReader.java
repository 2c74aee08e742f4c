package io.jixiao.importer;

import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.lists.ListLine;
import io.jixiao.importer.form.lists.ListReader;
import io.jixiao.importer.form.raw.RawListRow;
import io.jixiao.importer.mapping.ListMapping;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads a list that is too long to hold: some rows are handed on before many more come. */
final class LongListReader implements GridSink.RowSink {
  private static final int ROWS_AT_A_TIME = 200;

  private final ListReader reader;
  private final ProjectList list;
  private final ReadingSink sink;
  private final SheetTally tally;
  private final ReadAhead ahead;
  private final List<List<Cell>> waiting = new ArrayList<>();
  private long characters;
  private boolean failed;

  /**
   * @param headLedger what became of the cells above the rows
   * @param head the first rows of the sheet, which come again as rows
   */
  LongListReader(
      ListReader reader,
      Ledger headLedger,
      Grid head,
      Source source,
      ReadingSink sink,
      ReadAhead ahead) {
    this.ahead = ahead;
    this.reader = reader;
    this.list = ListMapping.INSTANCE.list(reader.head(), source);
    this.sink = sink;
    this.tally = new SheetTally(source.sheet());
    tally.count(
        head.cells().stream()
            .filter(cell -> cell.visible() && cell.row() <= reader.lastHeadingRow())
            .toList(),
        headLedger);
    sink.listStarted(list);
  }

  @Override
  public void row(int row, List<Cell> cells) {
    if (row <= reader.lastHeadingRow()) {
      return;
    }
    List<Cell> visible = cells.stream().filter(Cell::visible).toList();
    if (visible.isEmpty()) {
      return;
    }
    waiting.add(visible);
    characters += ReadAhead.characters(cells);
    if (waiting.size() == ROWS_AT_A_TIME || characters >= ReadAhead.CHARACTERS_LIKE_A_SHEET) {
      readWaiting();
    }
  }

  @Override
  public void end() {
    readWaiting();
    ahead.end();
    sink.listEnded();
    sink.sheet(tally.report(null));
  }

  private void readWaiting() {
    List<List<Cell>> rows = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    int weight = ReadAhead.weight(rows.stream().flatMap(List::stream).toList());
    ahead.add(weight, () -> lookAt(rows));
  }

  /**
   * Rows are looked at in any order, and read in their own, since what stands above them counts.
   */
  private Runnable lookAt(List<List<Cell>> rows) {
    List<ListLine> lines = new ArrayList<>(rows.size());
    try {
      rows.forEach(row -> lines.add(reader.line(row)));
    } catch (RuntimeException | StackOverflowError e) {
      return () -> {
        if (!failed) {
          read(lines);
          failed = true;
          throw ReadAhead.unchecked(e);
        }
      };
    }
    return () -> read(lines);
  }

  /** Nothing comes behind a row that could not be read. */
  private void read(List<ListLine> lines) {
    if (!failed) {
      failed = true;
      lines.forEach(this::read);
      failed = false;
    }
  }

  private void read(ListLine line) {
    Ledger ledger = new Ledger();
    RawListRow row = reader.row(line, reader.over(line), ledger);
    if (row != null) {
      sink.listRow(ListMapping.INSTANCE.row(row, list));
    }
    tally.count(line.cells(), ledger);
  }
}
