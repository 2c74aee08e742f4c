package io.jixiao.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.FileKind;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @EnumSource(
      value = FileKind.class,
      names = {"XLSX", "XLS"})
  void appendsToACommentOfSomebodyElse(FileKind kind) throws IOException {
    Path annotated = annotated(book(kind), kind, remark(RichBook.FORM, "B5", RemarkLevel.NOTICE));

    Snapshot.open(
        annotated,
        book -> {
          Comment comment = book.getSheet(RichBook.FORM).getCellComment(new CellAddress("B5"));
          assertThat(comment.getAuthor()).isEqualTo("张某");
          assertThat(comment.getString().getString())
              .isEqualTo("老批注\n\n【jixiao 绩效】\n提示：说明B5。\nNotice: About B5.");
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = FileKind.class,
      names = {"XLSX", "XLS"})
  void beginsWithASheetThatLinksToTheCells(FileKind kind) throws IOException {
    Text formula = new Text("=1+1", "-1");
    Path annotated =
        annotated(
            book(kind),
            kind,
            new Remark(RichBook.FORM, "D4", true, RemarkLevel.ERROR, "@CODE", formula));

    Snapshot.open(
        annotated,
        book -> {
          Sheet first = book.getSheetAt(0);
          assertThat(first.getSheetName()).isEqualTo("导入结果");
          assertThat(book.getActiveSheetIndex()).isZero();
          assertThat(book.getSheetAt(1).isSelected()).isFalse();
          assertThat(first.getPaneInformation().isFreezePane()).isTrue();
          Row row = row(first, "@CODE");
          assertThat(row.getCell(1).getHyperlink().getAddress()).isEqualTo("'表 ''一'' 😀'!D4");
          assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.STRING);
          assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=1+1");
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = FileKind.class,
      names = {"XLSX", "XLS"})
  void replacesWhatItWroteBefore(FileKind kind) throws IOException {
    Path once =
        annotated(
            book(kind),
            kind,
            remark(RichBook.FORM, "B5", RemarkLevel.NOTICE),
            remark(RichBook.FORM, "D4", RemarkLevel.ERROR));
    Path first = Files.move(once, folder.resolve("first"));
    Path twice = annotated(first, kind, remark(RichBook.FORM, "E5", RemarkLevel.ERROR));

    Snapshot.open(
        twice,
        book -> {
          assertThat(book.getNumberOfSheets()).isEqualTo(4);
          assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("导入结果");
          Sheet form = book.getSheet(RichBook.FORM);
          assertThat(form.getCellComments().keySet())
              .extracting(CellAddress::formatAsString)
              .containsExactlyInAnyOrder("B5", "C6", "E5");
          assertThat(form.getCellComment(new CellAddress("B5")).getString().getString())
              .isEqualTo("老批注");
          assertThat(form.getRow(3).getCell(3).getCellStyle().getFillPattern())
              .isEqualTo(FillPatternType.NO_FILL);
          assertThat(form.getRow(6).getCell(0).getCellFormula()).isEqualTo("SUM(乙!A1:A3)+藏!A1");
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = FileKind.class,
      names = {"XLSX", "XLS"})
  void marksThousandsOfCellsWithFewStyles(FileKind kind) throws IOException {
    Path book = book(kind);
    List<Remark> remarks = new ArrayList<>();
    List<RemarkLevel> levels = List.of(RemarkLevel.values());
    for (int n = 0; n < 2_000; n++) {
      String cell = new CellAddress(20 + n / 50, n % 50).formatAsString();
      remarks.add(remark(RichBook.FORM, cell, levels.get(n % levels.size())));
    }

    Path annotated = annotated(book, kind, remarks.toArray(Remark[]::new));

    Snapshot.open(
        annotated,
        read -> {
          assertThat(read.getSheet(RichBook.FORM).getCellComments()).hasSize(2_002);
          assertThat(read.getNumCellStyles()).isLessThan(60);
          assertThat(read.getSheetAt(0).getLastRowNum()).isGreaterThan(2_000);
        });
  }

  @Test
  void coloursAloneWhereAnXlsHasNoRoomForComments() throws IOException {
    Path book =
        RichBook.saved(
            new HSSFWorkbook(),
            folder.resolve("many.xls"),
            made -> {
              for (int n = 0; n < 80; n++) {
                made.createSheet("S" + n).createRow(0).createCell(0).setCellValue(n);
              }
            });
    Remark[] remarks =
        IntStream.range(0, 80)
            .mapToObj(n -> remark("S" + n, "A1", RemarkLevel.ERROR))
            .toArray(Remark[]::new);

    Path annotated = annotated(book, FileKind.XLS, remarks);

    Snapshot.open(
        annotated,
        read -> {
          assertThat(read.getSheet("S0").getCellComments()).hasSize(1);
          assertThat(read.getSheet("S79").getRow(0).getCell(0).getCellStyle().getFillPattern())
              .isEqualTo(FillPatternType.SOLID_FOREGROUND);
          assertThat(texts(read.getSheetAt(0))).anyMatch(text -> text.contains("容纳的批注有限"));
        });
  }

  /** Newer JDKs count each of them against a limit of 100,000. */
  @Test
  void annotatesBesideManySignsThatXmlEscapes() throws IOException {
    Path book =
        RichBook.saved(
            new XSSFWorkbook(),
            folder.resolve("signs.xlsx"),
            made -> {
              Sheet sheet = made.createSheet("甲");
              for (int n = 0; n < 110; n++) {
                sheet.createRow(n).createCell(0).setCellValue(signs(n));
              }
            });

    assertThat(apart(book, FileKind.XLSX, AnnotationLimits.STANDARD)).isEmpty();
  }

  /** Not a text again and again, which would be called a zip bomb. */
  private static String signs(int row) {
    return IntStream.range(0, 1_000).mapToObj(n -> "<" + n * row).collect(Collectors.joining());
  }

  @Test
  void writesRemarksApartWhereTheyHaveNoPlaceInTheFile() throws IOException {
    Path csv = Files.writeString(folder.resolve("a.csv"), "甲,1");
    Path xlsx = book(FileKind.XLSX);
    Path broken = Files.write(folder.resolve("b.xls"), new byte[] {1, 2, 3});

    assertThat(apart(csv, FileKind.CSV, AnnotationLimits.STANDARD)).contains("文本文件（.csv）");
    assertThat(apart(xlsx, FileKind.XLSX, new AnnotationLimits(1 << 10))).contains("太大（超过 0.0 MB");
    assertThat(apart(broken, FileKind.XLS, AnnotationLimits.STANDARD)).contains("无法写入批注");
    assertThat(apart(xlsx, FileKind.XLSX, AnnotationLimits.STANDARD)).isEmpty();
  }

  /** The reason, in Chinese; empty where the workbook itself was annotated. */
  private String apart(Path file, FileKind kind, AnnotationLimits limits) throws IOException {
    Path target = folder.resolve("apart");
    FileReport report =
        new FileReport(COUNTS, List.of(), List.of(remark("甲", "A1", RemarkLevel.ERROR)));
    if (annotator(limits).annotate("表", file, kind, report, target)) {
      return "";
    }
    List<String> reason = new ArrayList<>();
    Snapshot.open(
        target,
        book -> {
          assertThat(row(book.getSheetAt(0), "CODE").getCell(4).getStringCellValue())
              .isEqualTo("说明A1。");
          reason.add(texts(book.getSheetAt(0)).get(4));
        });
    return reason.get(0);
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        texts.add(cell.toString());
      }
    }
    return texts;
  }

  private static Row row(Sheet sheet, String code) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(code)) {
          return row;
        }
      }
    }
    throw new AssertionError(code + " is not on " + texts(sheet));
  }

  private Path annotated(Path book, FileKind kind, Remark... remarks) throws IOException {
    Path target = folder.resolve("annotated");
    FileReport report =
        new FileReport(
            COUNTS,
            List.of(
                new SheetReport(RichBook.FORM, 1, 6, 3, 2, 1, List.of(), List.of(), null, null)),
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
