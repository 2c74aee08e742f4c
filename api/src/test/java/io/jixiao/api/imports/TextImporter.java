package io.jixiao.api.imports;

import io.jixiao.api.store.Forms;
import io.jixiao.api.store.projects.IncomingForm;
import io.jixiao.importer.FormImporter;
import io.jixiao.importer.FormReading;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.ReadingSink;
import io.jixiao.importer.Upload;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.Organisation;
import io.jixiao.schema.project.Project;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.report.UnmappedCell;
import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Stands in for the reader of workbooks: one line a form, {@code name,code,actual} with a finding
 * of its own, or {@code name,code,actual,audited} with those of the rules; a line {@code !} breaks
 * the file off, {@code ?} is a form without a name, {@code # n} a list of n rows, {@code ~} a sheet
 * that cannot be read, {@code -} one without a form.
 */
final class TextImporter implements FormImporter {

  @Override
  public void read(List<Upload> uploads, ReadingHints hints, ReadingSink sink) {
    for (int i = 0; i < uploads.size(); i++) {
      read(uploads.get(i), sink);
      sink.progress((i + 1.0) / uploads.size());
    }
  }

  private static void read(Upload upload, ReadingSink sink) {
    List<String> lines = lines(upload);
    sink.fileStarted(upload.name(), "sha", 1);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("!")) {
        sink.fileFailed(problem("FILE_CORRUPT"));
        return;
      }
      read(upload.name(), "S" + i, line, sink);
    }
    sink.fileEnded();
  }

  private static void read(String file, String sheet, String line, ReadingSink sink) {
    if (line.equals("~")) {
      sink.sheet(
          new SheetReport(
              sheet, 0, 0, 0, 0, 0, List.of(), List.of(), problem("SHEET_NOT_READ"), null));
      return;
    }
    if (line.equals("-")) {
      sink.sheet(
          new SheetReport(
              sheet, 0, 3, 0, 0, 3, List.of(), List.of(), problem("SHEET_NO_FORM"), null));
      return;
    }
    if (line.equals("?")) {
      Source source = new Source(null, file, sheet, "A1:B2");
      sink.form(new FormReading(source, null, problem("NAME_MISSING"), List.of()));
    } else if (line.startsWith("#")) {
      list(file, sheet, Integer.parseInt(line.substring(2)), sink);
    } else {
      String[] parts = line.split(",", -1);
      Forms form =
          Forms.form()
              .named(parts[0])
              .code(parts[1].isEmpty() ? null : parts[1])
              .actual(parts[2])
              .at(file, sheet);
      IncomingForm read =
          parts.length > 3 ? form.audited() : form.finding("REGION_UNKNOWN", null).incoming();
      Project project = read.project();
      sink.form(new FormReading(project.source(), project, null, read.findings()));
    }
    sink.sheet(
        new SheetReport(
            sheet, 1, 10, 7, 2, 1, List.of(new UnmappedCell("Z9", "备注")), List.of(), null, null));
  }

  private static void list(String file, String sheet, int rows, ReadingSink sink) {
    sink.listStarted(
        new ProjectList(
            "汇总表",
            2024,
            new Organisation("市局", "1", "[1]市局"),
            "元",
            List.of(),
            new Source(null, file, sheet, "A1:F9")));
    for (int i = 0; i < rows; i++) {
      sink.listRow(
          new ProjectListRow(
              String.valueOf(i + 1),
              "市局",
              "项目" + i,
              null,
              null,
              null,
              null,
              null,
              List.of(),
              new FieldCell("rows[" + i + "]", sheet, "A" + (i + 3))));
    }
    sink.listEnded();
  }

  private static Problem problem(String code) {
    return new Problem(code, new Text("不行", "no"), null, null);
  }

  private static List<String> lines(Upload upload) {
    try {
      return Files.readAllLines(upload.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
