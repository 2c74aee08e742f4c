package io.jixiao.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.workbook.FileKind;
import io.jixiao.importer.workbook.ReadLimits;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookAnnotatorTest {
  private static final ImportFacts FACTS =
      new ImportFacts("i1", Instant.parse("2025-03-01T02:03:04Z"), false);
  private static final FormCounts COUNTS = new FormCounts(3, 1, 1, 0, 1, 2);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = FileKind.class,
      names = {"XLSX", "XLS"})
  void changesNothingButTheCellsConcerned(FileKind kind) throws IOException {
    Path book = book(kind);
    Map<String, String> before = Snapshot.of(book);

    Path annotated =
        annotated(
            book,
            kind,
            remark(RichBook.FORM, "D4", RemarkLevel.WARNING),
            remark(RichBook.FORM, "C4", RemarkLevel.ERROR),
            remark(RichBook.FORM, "B5", RemarkLevel.NOTICE),
            remark(RichBook.HIDDEN, "A1", RemarkLevel.CHANGED),
            new Remark(
                RichBook.FORM, "E9", false, RemarkLevel.NOTICE, "WHOLE", new Text("整", "whole")));

    List<String> differences =
        Snapshot.differences(before, Snapshot.of(annotated)).stream()
            .filter(line -> !line.startsWith("导入结果 "))
            .map(line -> line.substring(0, line.indexOf(": ")))
            .toList();
    assertThat(differences)
        .containsExactlyInAnyOrder(
            RichBook.FORM + " comment B3",
            RichBook.FORM + " comment B5",
            RichBook.FORM + " comment D4",
            RichBook.FORM + " comment E9",
            RichBook.FORM + " ground B3",
            RichBook.FORM + " ground B5",
            RichBook.FORM + " ground D4",
            RichBook.HIDDEN + " comment A1",
            RichBook.HIDDEN + " ground A1");
    assertThat(Snapshot.of(book)).isEqualTo(before);
  }

  private Path annotated(Path book, FileKind kind, Remark... remarks) throws IOException {
    Path target = folder.resolve("annotated");
    FileReport report =
        new FileReport(
            COUNTS,
            List.of(new SheetReport(RichBook.FORM, 1, 6, 3, 2, 1, List.of(), null, null)),
            List.of(remarks));
    assertThat(annotator(AnnotationLimits.STANDARD).annotate("表.xlsx", book, kind, report, target))
        .isTrue();
    return target;
  }

  private static WorkbookAnnotator annotator(AnnotationLimits limits) {
    return new WorkbookAnnotator(limits, ReadLimits.STANDARD, FACTS);
  }

  private Path book(FileKind kind) {
    return kind == FileKind.XLSX ? RichBook.xlsx(folder) : RichBook.xls(folder);
  }

  private static Remark remark(String sheet, String cell, RemarkLevel level) {
    return new Remark(
        sheet, cell, true, level, "CODE", new Text("说明" + cell + "。", "About " + cell + "."));
  }
}
