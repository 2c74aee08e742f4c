package io.jixiao.importer;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps what a reading yields. */
final class RecordingSink implements ReadingSink {
  final List<FormReading> forms = new ArrayList<>();
  final List<ProjectList> lists = new ArrayList<>();
  final List<ProjectListRow> rows = new ArrayList<>();
  final List<SheetReport> sheets = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  List<Project> projects() {
    return forms.stream().map(FormReading::project).filter(Objects::nonNull).toList();
  }

  /** The only project. */
  Project project() {
    if (projects().size() != 1) {
      throw new AssertionError(projects().size() + " projects: " + forms + sheets);
    }
    return projects().get(0);
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {}

  @Override
  public void form(FormReading form) {
    forms.add(form);
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
