package io.jixiao.importer.sample;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.ReadingSink;
import io.jixiao.importer.Upload;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that reading one file yields. */
final class ReadForms implements ReadingSink {
  final List<Project> projects = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<ProjectList> lists = new ArrayList<>();
  final List<ProjectListRow> rows = new ArrayList<>();
  final List<SheetReport> sheets = new ArrayList<>();

  static ReadForms in(SampleWorkbook workbook) {
    ReadForms read = new ReadForms();
    try {
      Path file = Files.createTempFile("sample", ".bin");
      try {
        Files.write(file, workbook.bytes());
        FormImporters.create().read(new Upload(workbook.name(), file), ReadingHints.NONE, read);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {}

  @Override
  public void form(FormReading form) {
    if (form.project() != null) {
      projects.add(form.project());
    }
    if (form.problem() != null) {
      problems.add(form.problem());
    }
  }

  @Override
  public void listStarted(ProjectList list) {
    lists.add(list);
  }

  @Override
  public void listRow(ProjectListRow row) {
    rows.add(row);
  }

  @Override
  public void listEnded() {}

  @Override
  public void sheet(SheetReport report) {
    sheets.add(report);
  }

  @Override
  public void fileFailed(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void fileEnded() {}

  @Override
  public void progress(double share) {}
}
