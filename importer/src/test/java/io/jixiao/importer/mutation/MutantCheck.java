package io.jixiao.importer.mutation;

import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingSink;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What any file has to come to: each that begins ends, with a result or with a problem that has a
 * code and a sentence in both languages.
 */
final class MutantCheck implements ReadingSink {
  /** The program's own fault, whatever the file says. */
  private static final String OWN_FAULT = "SHEET_NOT_READ";

  final List<String> faults = new ArrayList<>();

  /** How often each outcome was met. */
  final Map<String, Integer> outcomes = new TreeMap<>();

  /** Visible cells that the reports count, by sheet. */
  final Map<String, Integer> counted = new TreeMap<>();

  private int open;
  private boolean listOpen;

  void ended() {
    expect(open == 0, open + " files have no end");
    expect(!outcomes.isEmpty(), "nothing came of it");
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {
    open++;
  }

  @Override
  public void form(FormReading form) {
    outcome(form.project() == null ? "form refused" : "form");
    if (form.problem() != null) {
      problem(form.problem());
    }
    form.findings().forEach(finding -> expect(!finding.message().zh().isBlank(), "no sentence"));
  }

  @Override
  public void listStarted(ProjectList list) {
    expect(!listOpen, "a list in a list");
    listOpen = true;
    outcome("list");
  }

  @Override
  public void listRow(ProjectListRow row) {
    expect(listOpen, "a row of no list");
  }

  @Override
  public void listEnded() {
    expect(listOpen, "the end of no list");
    listOpen = false;
  }

  @Override
  public void sheet(SheetReport report) {
    expect(!listOpen, "a list without an end");
    counted.merge(report.name(), report.nonEmpty(), Integer::sum);
    if (report.problem() != null) {
      problem(report.problem());
    }
  }

  @Override
  public void fileFailed(Problem problem) {
    open--;
    problem(problem);
    outcome(problem.code());
  }

  @Override
  public void fileEnded() {
    open--;
    outcome("file read");
  }

  @Override
  public void progress(double share) {
    expect(share >= 0 && share <= 1, "progress " + share);
  }

  private void problem(Problem problem) {
    expect(!problem.code().equals(OWN_FAULT), "own fault: " + problem);
    expect(!problem.message().zh().isBlank(), problem.code() + " without a sentence");
    expect(!problem.message().en().isBlank(), problem.code() + " without an English sentence");
  }

  private void outcome(String what) {
    outcomes.merge(what, 1, Integer::sum);
  }

  private void expect(boolean good, String fault) {
    if (!good) {
      faults.add(fault);
    }
  }
}
