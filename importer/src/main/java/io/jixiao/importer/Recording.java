package io.jixiao.importer;

import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a part of an upload yields, until it is its turn to be told. */
final class Recording implements ReadingSink {
  private final List<Consumer<ReadingSink>> told = new ArrayList<>();

  /** Tells {@code sink} all of it, but for the progress. */
  void replay(ReadingSink sink) {
    told.forEach(each -> each.accept(sink));
  }

  @Override
  public void fileStarted(String name, String sha256, long bytes) {
    told.add(sink -> sink.fileStarted(name, sha256, bytes));
  }

  @Override
  public void form(FormReading form) {
    told.add(sink -> sink.form(form));
  }

  @Override
  public void listStarted(ProjectList list) {
    told.add(sink -> sink.listStarted(list));
  }

  @Override
  public void listRow(ProjectListRow row) {
    told.add(sink -> sink.listRow(row));
  }

  @Override
  public void listEnded() {
    told.add(ReadingSink::listEnded);
  }

  @Override
  public void sheet(SheetReport report) {
    told.add(sink -> sink.sheet(report));
  }

  @Override
  public void fileFailed(Problem problem) {
    told.add(sink -> sink.fileFailed(problem));
  }

  @Override
  public void fileEnded() {
    told.add(ReadingSink::fileEnded);
  }

  @Override
  public void progress(double share) {}
}
