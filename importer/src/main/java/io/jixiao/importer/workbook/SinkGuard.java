package io.jixiao.importer.workbook;

import io.jixiao.schema.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks what the caller's side throws, so that it passes through parsers and is not taken for a
 * fault of the file.
 */
final class SinkGuard implements GridSink {
  private final GridSink sink;

  SinkGuard(GridSink sink) {
    this.sink = sink;
  }

  /** Something thrown on the caller's side; the cause is what it threw. */
  static final class SinkFailure extends RuntimeException {
    private final transient RuntimeException thrown;

    SinkFailure(RuntimeException thrown) {
      super(thrown);
      this.thrown = thrown;
    }

    RuntimeException thrown() {
      return thrown;
    }
  }

  @Override
  public @Nullable RowSink longSheet(Grid head) {
    try {
      RowSink rows = sink.longSheet(head);
      return rows == null ? null : new RowGuard(rows);
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }

  @Override
  public void sheet(Grid grid) {
    guarded(() -> sink.sheet(grid));
  }

  @Override
  public void sheetFailed(String sheetName, Problem problem) {
    guarded(() -> sink.sheetFailed(sheetName, problem));
  }

  private record RowGuard(RowSink rows) implements RowSink {

    @Override
    public void row(int row, List<Cell> cells) {
      guarded(() -> rows.row(row, cells));
    }

    @Override
    public void end() {
      guarded(rows::end);
    }
  }

  /**
   * Makes a call to the caller's side.
   *
   * @throws SinkFailure if the call throws
   */
  static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw new SinkFailure(e);
    }
  }
}
