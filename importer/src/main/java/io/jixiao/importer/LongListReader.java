package io.jixiao.importer;

import io.jixiao.importer.form.Ledger;
import io.jixiao.importer.form.ListOver;
import io.jixiao.importer.form.ListReader;
import io.jixiao.importer.form.RawListRow;
import io.jixiao.importer.mapping.ListMapping;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that is too long to hold: some rows are handed on before many more come. */
final class LongListReader implements GridSink.RowSink {
  private static final int ROWS_AT_A_TIME = 200;

  private final ListReader reader;
  private final ProjectList list;
  private final ReadingSink sink;
  private final SheetTally tally;
  private final ReadAhead ahead;
  private final String sheet;
  private final List<Waiting> waiting = new ArrayList<>();
  private long characters;
  private @Nullable Throwable failure;

  /**
   * A row that may be read in any order.
   *
   * @param over what the rows before it say of it
   */
  private record Waiting(List<Cell> cells, ListOver over) {}

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
    this.sheet = source.sheet();
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
    waiting.add(new Waiting(visible, reader.over(visible)));
    characters += ReadAhead.characters(cells);
    if (waiting.size() == ROWS_AT_A_TIME || characters >= ReadAhead.CHARACTERS_LIKE_A_SHEET) {
      readWaiting();
      throwFailure();
    }
  }

  @Override
  public void end() {
    readWaiting();
    ahead.end();
    throwFailure();
    sink.listEnded();
    sink.sheet(tally.report(null));
  }

  private void readWaiting() {
    List<Waiting> rows = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    int weight = ReadAhead.weight(rows.stream().flatMap(row -> row.cells().stream()).toList());
    ahead.add(weight, () -> read(rows));
  }

  private Runnable read(List<Waiting> rows) {
    List<ProjectListRow> read = new ArrayList<>(rows.size());
    SheetTally counted = new SheetTally(sheet);
    try {
      rows.forEach(row -> read(row, read, counted));
    } catch (RuntimeException | StackOverflowError e) {
      return () -> {
        deliver(read, counted);
        failure = failure == null ? e : failure;
      };
    }
    return () -> deliver(read, counted);
  }

  private void read(Waiting waited, List<ProjectListRow> read, SheetTally counted) {
    Ledger ledger = new Ledger();
    RawListRow row = reader.row(waited.cells(), waited.over(), ledger);
    if (row != null) {
      read.add(ListMapping.INSTANCE.row(row, list));
    }
    counted.count(waited.cells(), ledger);
  }

  /** Nothing comes behind a row that could not be read. */
  private void deliver(List<ProjectListRow> read, SheetTally counted) {
    if (failure == null) {
      read.forEach(sink::listRow);
      tally.add(counted);
    }
  }

  private void throwFailure() {
    if (failure != null) {
      throw ReadAhead.unchecked(failure);
    }
  }
}
