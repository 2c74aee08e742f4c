package io.jixiao.api.imports;

import io.jixiao.importer.FormImporter;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.Upload;
import io.jixiao.importer.report.FileReport;
import io.jixiao.importer.report.FileReports;
import java.nio.file.Path;

/**
 * What a job has to say of its files. They are read once more, as the job read them: findings of a
 * dry run are stored nowhere, and those of a project stand in the cells of the file that brought it
 * last.
 */
final class JobReports implements FileReports {

  private final FormImporter importer;
  private final ReadingHints hints;
  private final JobChanges changes;

  JobReports(FormImporter importer, ReadingHints hints, JobChanges changes) {
    this.importer = importer;
    this.hints = hints;
    this.changes = changes;
  }

  @Override
  public FileReport of(String name, Path file) {
    RemarkSink remarks = new RemarkSink(changes);
    importer.read(new Upload(name, file), hints, remarks);
    return remarks.report();
  }
}
