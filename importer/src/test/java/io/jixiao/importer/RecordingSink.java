package io.jixiao.importer;

import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps what a reading yields. */
public final class RecordingSink implements ReadingSink {
  public final List<FormReading> forms = new ArrayList<>();
  public final List<ProjectList> lists = new ArrayList<>();
  public final List<ProjectListRow> rows = new ArrayList<>();
  public final List<SheetReport> sheets = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();

  public List<Project> projects() {
    return forms.stream().map(FormReading::project).filter(Objects::nonNull).toList();
  }

  /** All sentences about forms that are no project and about the file. */
  public List<Problem> allProblems() {
    return Stream.concat(
            forms.stream().map(FormReading::problem).filter(Objects::nonNull), problems.stream())
        .toList();
  }

  /** The only project. */
  public Project project() {
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
