package io.jixiao.importer;

import io.jixiao.importer.form.geometry.Ledger;
import io.jixiao.importer.form.lists.IndicatorListReader;
import io.jixiao.importer.form.lists.ProjectRows;
import io.jixiao.importer.form.raw.RawForm;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.UnreadableFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of indicators that is too long to hold: each project is handed on when the next one
 * begins. The rows of a project must stand together; what comes apart is told and is no project.
 */
final class LongIndicatorListReader implements GridSink.RowSink {
  private final IndicatorListReader reader;
  private final BiFunction<RawForm, Boolean, FormReading> reading;
  private final ReadingSink sink;
  private final SheetTally tally;
  private final String sheet;
  private final Set<String> ended = new HashSet<>();
  private final ReadLimits limits;
  private @Nullable ProjectRows open;
  private long characters;

  /**
   * @param headLedger what became of the cells above the rows
   * @param head the first rows of the sheet, which come again as rows
   * @param limits of one project, which is held
   * @param reading what is made of a form, and whether rows of its project came before
   */
  LongIndicatorListReader(
      IndicatorListReader reader,
      Ledger headLedger,
      Grid head,
      ReadLimits limits,
      BiFunction<RawForm, Boolean, FormReading> reading,
      ReadingSink sink) {
    this.reader = reader;
    this.limits = limits;
    this.reading = reading;
    this.sink = sink;
    this.sheet = head.sheetName();
    this.tally = new SheetTally(sheet);
    tally.count(
        head.cells().stream()
            .filter(cell -> cell.visible() && cell.row() <= reader.lastHeadingRow())
            .toList(),
        headLedger);
  }

  @Override
  public void row(int row, List<Cell> cells) {
    if (row <= reader.lastHeadingRow()) {
      return;
    }
    List<Cell> visible = cells.stream().filter(Cell::visible).toList();
    ProjectRows rows = reader.project(row, visible);
    if (rows == null) {
      Ledger ledger = new Ledger();
      reader.labels(visible, ledger);
      tally.count(visible, ledger);
    } else if (rows != open) {
      close();
      open = rows;
    }
    if (rows != null) {
      characters += ReadAhead.characters(visible);
      checkSize(rows);
    }
  }

  private void checkSize(ProjectRows rows) {
    if (rows.cells().size() > limits.cellsPerSheet()) {
      throw new UnreadableFileException(
          FileProblem.SHEET_TOO_LARGE.on(sheet, Integer.toString(limits.cellsPerSheet())), null);
    }
    if (characters > limits.textBytes()) {
      String most = ReadLimits.megabytes(limits.textBytes());
      throw new UnreadableFileException(FileProblem.SHEET_TEXT_TOO_LARGE.on(sheet, most), null);
    }
  }

  @Override
  public void end() {
    close();
    sink.sheet(tally.report(null));
  }

  private void close() {
    if (open == null) {
      return;
    }
    Ledger ledger = new Ledger();
    if (open.isNameAlone()) {
      tally.count(open.cells(), ledger);
    } else {
      RawForm form = reader.form(open, ledger);
      FormReading read = reading.apply(form, !ended.add(open.key()));
      tally.form(form, read);
      tally.template(read.project() == null ? null : read.project().template());
      tally.count(open.cells(), ledger);
      sink.form(read);
    }
    open = null;
    characters = 0;
  }
}
