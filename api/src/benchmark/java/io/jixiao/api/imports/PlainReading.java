package io.jixiao.api.imports;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.ReadingSink;
import io.jixiao.importer.Upload;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;

/** From bytes to projects with measures and findings, which are counted and dropped. */
final class PlainReading implements ReadingSink {
  private long forms;
  private long rows;
  private long cells;

  /** How many cells have a value. */
  static long read(Workload work) {
    PlainReading reading = new PlainReading();
    FormImporters.create()
        .read(
            new Upload(work.file().getFileName().toString(), work.file()),
            ReadingHints.NONE,
            reading);
    work.check("reading", reading.forms, reading.rows);
    return reading.cells;
  }

  @Override
  public void form(FormReading form) {
    forms += form.project() == null ? 0 : 1;
  }

  @Override
  public void listRow(ProjectListRow row) {
    rows++;
  }

  @Override
  public void sheet(SheetReport report) {
    cells += report.nonEmpty();
  }

  @Override
  public void fileFailed(Problem problem) {
    throw new IllegalStateException(problem.toString());
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {}

  @Override
  public void listStarted(ProjectList list) {}

  @Override
  public void listEnded() {}

  @Override
  public void fileEnded() {}

  @Override
  public void progress(double share) {}
}
