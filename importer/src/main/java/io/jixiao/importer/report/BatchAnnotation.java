package io.jixiao.importer.report;

import io.jixiao.importer.container.UploadWalk;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.UnreadableFileException;
import io.jixiao.schema.text.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Several files, or the members of an archive, on their way back into an archive: annotated where
 * that can be, else as they were with a workbook of remarks beside them. A summary at its end has a
 * line for each.
 */
final class BatchAnnotation implements UploadWalk.Visitor, Closeable {
  private static final Messages MESSAGES = Messages.beside(BatchAnnotation.class, "summary");
  private static final String SUMMARY = "导入结果.xlsx";

  private final OutputStream out;
  private final ImportFacts facts;
  private final FileReports reports;
  private final WorkbookAnnotator workbooks;
  private final Path scratch;
  private final Deque<ZipLevel> levels = new ArrayDeque<>();
  private final List<BatchLine> lines = new ArrayList<>();

  /**
   * @param archive what the import calls the archive whose members these are; empty for files that
   *     were uploaded side by side
   */
  BatchAnnotation(
      Path target,
      String archive,
      ImportFacts facts,
      FileReports reports,
      WorkbookAnnotator workbooks)
      throws IOException {
    this.out = Files.newOutputStream(target);
    this.facts = facts;
    this.reports = reports;
    this.workbooks = workbooks;
    this.scratch = target.resolveSibling("member");
    levels.push(new ZipLevel(out, archive.isEmpty() ? "" : archive + "/"));
  }

  @Override
  public void archiveBegins(String name) throws IOException {
    levels.push(levels.element().archive(name));
  }

  @Override
  public void archiveEnds() throws IOException {
    ZipLevel ended = levels.pop();
    levels.element().closeArchive(ended);
  }

  @Override
  public void workbook(String name, Path file, FileKind kind, DoubleConsumer progress)
      throws IOException {
    FileReport report = reports.of(name, file);
    if (report.isOfOurOwn()) {
      return;
    }
    boolean annotated = workbooks.annotate(name, file, kind, report, scratch);
    ZipLevel level = levels.element();
    String path = level.path(name);
    if (annotated) {
      String unused = level.put(path, scratch);
      line(name, report, "ANNOTATED", "");
    } else {
      String unused = level.put(path, file);
      line(name, report, "OWN", level.put(FileNames.remarks(path), scratch));
    }
  }

  @Override
  public void unreadable(String name, Path file, boolean whole, UnreadableFileException reason)
      throws IOException {
    if (whole) {
      String unused = levels.element().put(levels.element().path(name), file);
    }
    line(name, FileReport.of(reason.problem()), whole ? "AS_IT_WAS" : "LEFT_OUT", "");
  }

  private void line(String name, FileReport report, String treatment, String argument) {
    lines.add(BatchLine.of(name, MESSAGES.text("BATCH_" + treatment, argument), report));
  }

  /** Puts in the summary of all files; nothing comes after it. */
  void summarise(String name) throws IOException {
    RemarksWorkbook.write(scratch, page -> BatchSummary.write(page, name, facts, lines));
    ZipLevel level = levels.element();
    String unused = level.put(SUMMARY, scratch);
    level.finish();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(scratch);
    out.close();
  }
}
