package io.jixiao.importer;

import io.jixiao.importer.form.Ledger;
import io.jixiao.importer.form.ListReader;
import io.jixiao.importer.form.RawListRow;
import io.jixiao.importer.mapping.ListMapping;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.Source;
import java.util.List;

/** Reads a list that is too long to hold: each row is handed on before the next one comes. */
final class LongListReader implements GridSink.RowSink {
  private final ListReader reader;
  private final ProjectList list;
  private final ReadingSink sink;
  private final SheetTally tally;

  /**
   * @param headLedger what became of the cells above the rows
   * @param head the first rows of the sheet, which come again as rows
   */
  LongListReader(ListReader reader, Ledger headLedger, Grid head, Source source, ReadingSink sink) {
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
    Ledger ledger = new Ledger();
    RawListRow read = reader.row(visible, ledger);
    if (read != null) {
      sink.listRow(ListMapping.INSTANCE.row(read, list));
    }
    tally.count(visible, ledger);
  }

  @Override
  public void end() {
    sink.listEnded();
    sink.sheet(tally.report(null, null));
  }
}
