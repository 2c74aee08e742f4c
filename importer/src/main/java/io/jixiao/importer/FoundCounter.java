package io.jixiao.importer;

import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what is read of a file and remembers what its end depends on: whether any form or list
 * was there, which sheet could not be read, whether the sink itself failed.
 */
final class FoundCounter implements ReadingSink {
  private final ReadingSink sink;
  private boolean found;
  private boolean ownSheet;
  private boolean otherSheet;
  private boolean listOpen;
  private boolean sinkFailed;
  private @Nullable Problem failedSheet;

  FoundCounter(ReadingSink sink) {
    this.sink = sink;
  }

  /** Whether the file had anything to read, or nothing but what this program wrote. */
  boolean hasFound() {
    return found || (ownSheet && !otherSheet);
  }

  /** Whether an exception came out of the sink; any other comes from the reading. */
  boolean hasSinkFailed() {
    return sinkFailed;
  }

  /** The problem of the first sheet that could not be read at all. */
  @Nullable Problem failedSheet() {
    return failedSheet;
  }

  /** Ends a sheet that could not be read, or not to its end; its report has no cells. */
  void sheetFailed(String name, Problem problem) {
    failedSheet = failedSheet == null ? problem : failedSheet;
    if (listOpen) {
      listEnded();
    }
    sheet(EmptyReport.of(name, problem));
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {
    pass(() -> sink.fileStarted(name, sha256, bytes));
  }

  @Override
  public void form(FormReading form) {
    found = true;
    pass(() -> sink.form(form));
  }

  @Override
  public void listStarted(ProjectList list) {
    found = true;
    listOpen = true;
    pass(() -> sink.listStarted(list));
  }

  @Override
  public void listRow(ProjectListRow row) {
    pass(() -> sink.listRow(row));
  }

  @Override
  public void listEnded() {
    listOpen = false;
    pass(sink::listEnded);
  }

  /** A sheet of ours is left out; a file of nothing else lacks no form. */
  void ownSheet(SheetReport report) {
    ownSheet = true;
    pass(() -> sink.sheet(report));
  }

  @Override
  public void sheet(SheetReport report) {
    otherSheet = true;
    pass(() -> sink.sheet(report));
  }

  @Override
  public void fileFailed(Problem problem) {
    pass(() -> sink.fileFailed(problem));
  }

  @Override
  public void fileEnded() {
    pass(sink::fileEnded);
  }

  @Override
  public void progress(double share) {
    pass(() -> sink.progress(share));
  }

  private void pass(Runnable call) {
    boolean passed = false;
    try {
      call.run();
      passed = true;
    } finally {
      sinkFailed |= !passed;
    }
  }
}
