package io.jixiao.api.imports;

import static java.util.Objects.requireNonNull;

import io.jixiao.api.store.imports.ImportCounts;
import io.jixiao.api.store.imports.ProjectChange;
import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingSink;
import io.jixiao.importer.report.FileReport;
import io.jixiao.importer.report.FormCounts;
import io.jixiao.importer.report.Remark;
import io.jixiao.schema.audit.Finding;
import io.jixiao.schema.audit.FindingCode;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.report.UnmappedCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what is read of a file, and what its job did with it, into remarks. */
final class RemarkSink implements ReadingSink {

  private final JobChanges changes;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<SheetReport> sheets = new ArrayList<>();

  /** Cells of the sheet being read of which a finding says that no field took them. */
  private final Set<String> leftOverFindings = new HashSet<>();

  private ImportCounts counts = ImportCounts.NONE;

  RemarkSink(JobChanges changes) {
    this.changes = changes;
  }

  FileReport report() {
    return new FileReport(
        new FormCounts(
            counts.found(),
            counts.created(),
            counts.updated(),
            counts.unchanged(),
            counts.rejected(),
            counts.findings()),
        sheets,
        remarks);
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {}

  @Override
  public void form(FormReading form) {
    ProjectChange change = changes.next(ReadForm.name(form));
    if (change != null) {
      counts = counts.and(change.outcome(), form.findings().size());
    }
    Source source = form.source();
    Problem problem = change == null ? form.problem() : change.problem();
    if (problem != null) {
      remarks.add(Remark.rejected(problem, source));
    }
    form.findings().forEach(finding -> finding(finding, source));
    if (change != null) {
      change.fields().forEach(field -> remarks.add(Remark.of(field, source)));
    }
  }

  private void finding(Finding finding, Source form) {
    remarks.add(Remark.of(finding, form));
    @Nullable String cell = finding.cell();
    if (cell != null && finding.code().equals(FindingCode.UNMAPPED_CELL.name())) {
      leftOverFindings.add(cell);
    }
  }

  @Override
  public void sheet(SheetReport report) {
    if (report.problem() != null) {
      remarks.add(Remark.of(requireNonNull(report.problem())));
    }
    for (UnmappedCell cell : report.unmappedCells()) {
      if (!leftOverFindings.contains(cell.cell())) {
        remarks.add(Remark.of(cell, report.name()));
      }
    }
    leftOverFindings.clear();
    sheets.add(report);
  }

  @Override
  public void fileFailed(Problem problem) {
    Remark remark = Remark.of(problem);
    if (!remarks.contains(remark)) {
      remarks.add(0, remark);
    }
  }

  @Override
  public void listStarted(ProjectList list) {}

  @Override
  public void listRow(ProjectListRow row) {}

  @Override
  public void listEnded() {}

  @Override
  public void fileEnded() {}

  @Override
  public void progress(double share) {}
}
