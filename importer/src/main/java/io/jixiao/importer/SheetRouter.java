package io.jixiao.importer;

import io.jixiao.importer.report.SummaryMark;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.FileProblem;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.schema.report.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the visible sheets of one file to the reader of sheets. Where that fails on a sheet, the
 * log has the reason under a number, the report has the number, and the next sheet is read.
 */
final class SheetRouter implements GridSink {
  private static final Logger LOG = LoggerFactory.getLogger(SheetRouter.class);

  private final SheetReader reader;
  private final String fileName;
  private final ReadingHints hints;
  private final FoundCounter sink;
  private final ReadAhead ahead;

  SheetRouter(
      SheetReader reader, String fileName, ReadingHints hints, FoundCounter sink, ReadAhead ahead) {
    this.ahead = ahead;
    this.reader = reader;
    this.fileName = fileName;
    this.hints = hints;
    this.sink = sink;
  }

  @Override
  public @Nullable RowSink longSheet(Grid head) {
    ahead.end();
    if (SummaryMark.isAmong(head.cells().stream())) {
      return new OwnSheet(head.sheetName(), sink);
    }
    try {
      RowSink rows = reader.longSheet(head, fileName, hints, sink, ahead);
      return rows == null ? null : new Rows(head.sheetName(), rows);
    } catch (RuntimeException | StackOverflowError e) {
      failed(head.sheetName(), e);
      return new Rows(head.sheetName(), null);
    }
  }

  @Override
  public void sheet(Grid grid) {
    if (grid.hidden()) {
      ahead.then(() -> sink.sheet(EmptyReport.of(grid.sheetName(), null)));
      return;
    }
    if (SummaryMark.isAmong(grid.cells().stream())) {
      ahead.then(() -> OwnSheet.leftOut(grid, sink));
      return;
    }
    ahead.add(ReadAhead.weight(grid.cells()), () -> read(grid));
  }

  /** What is read of a sheet before it fails counts, as it does where rows are handed on. */
  private Runnable read(Grid grid) {
    Recording recording = new Recording();
    try {
      reader.sheet(grid, fileName, hints, recording);
    } catch (RuntimeException | StackOverflowError e) {
      // What overflows here would else be thrown where a later file is read.
      return () -> {
        recording.replay(sink);
        failed(grid.sheetName(), e);
      };
    }
    return () -> recording.replay(sink);
  }

  @Override
  public void sheetFailed(String sheetName, Problem problem) {
    ahead.then(() -> sink.sheetFailed(sheetName, problem));
  }

  private void failed(String sheetName, Throwable e) {
    if (sink.hasSinkFailed()) {
      throw ReadAhead.unchecked(e);
    }
    if (e instanceof UnreadableFileException known) {
      sink.sheetFailed(sheetName, known.problem());
      return;
    }
    String number = UUID.randomUUID().toString();
    LOG.error("error {}: sheet {} of {} cannot be read", number, sheetName, fileName, e);
    sink.sheetFailed(sheetName, FileProblem.SHEET_NOT_READ.on(sheetName, sheetName, number));
  }

  /** Passes rows on until the reader fails; the rest of the sheet is then let go. */
  private final class Rows implements RowSink {
    private final String sheetName;
    private @Nullable RowSink rows;

    Rows(String sheetName, @Nullable RowSink rows) {
      this.sheetName = sheetName;
      this.rows = rows;
    }

    @Override
    public void row(int row, List<Cell> cells) {
      RowSink open = rows;
      if (open != null) {
        attempt(() -> open.row(row, cells));
      }
    }

    @Override
    public void end() {
      RowSink open = rows;
      if (open != null) {
        attempt(open::end);
      }
    }

    private void attempt(Runnable call) {
      try {
        call.run();
      } catch (RuntimeException | StackOverflowError e) {
        rows = null;
        failed(sheetName, e);
      }
    }
  }
}
