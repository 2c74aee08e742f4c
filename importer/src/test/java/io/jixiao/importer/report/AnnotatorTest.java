package io.jixiao.importer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jixiao.importer.FormImporters;
import io.jixiao.importer.ReadingHints;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.Upload;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatorTest {
  private static final ImportFacts FACTS = new ImportFacts("i1", Instant.EPOCH, true);
  private static final FormCounts ONE = new FormCounts(1, 1, 0, 0, 0, 0);

  @TempDir Path folder;

  static List<SampleWorkbook> samples() {
    return SampleWorkbooks.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void annotatedSampleIsReadAsTheOriginal(SampleWorkbook sample) throws IOException {
    readsAsTheOriginal(sample.name(), sample.bytes());
  }

  @Test
  void annotatedSharedSamplesAreReadAsTheOriginals() throws IOException {
    String elsewhere = System.getenv("JIXIAO_SHARED_SAMPLES");
    Path samples = Path.of(elsewhere == null ? "../../shared/samples" : elsewhere);
    assumeTrue(Files.isDirectory(samples), "did not run: no shared samples at " + samples);
    List<Path> files;
    try (Stream<Path> all = Files.walk(samples)) {
      files = all.filter(file -> file.toString().matches(".*\\.(xlsx?|zip)")).sorted().toList();
    }
    for (Path file : files) {
      readsAsTheOriginal(file.getFileName().toString(), Files.readAllBytes(file));
    }
    assertThat(files).isNotEmpty();
  }

  @Test
  void namesAnAnnotatedWorkbookOnce() throws IOException {
    byte[] book = Files.readAllBytes(RichBook.xlsx(folder));

    assertThat(annotated(original("a/表.xlsx", book)).name()).isEqualTo("表 批注.xlsx");
    assertThat(annotated(original("表 批注.xlsx", book)).name()).isEqualTo("表 批注.xlsx");
    assertThat(annotated(original("表.csv", "甲,乙".getBytes(UTF_8))).name()).isEqualTo("表 批注.xlsx");
    assertThat(annotated(original("说明.pdf", "%PDF-1".getBytes(UTF_8))).name())
        .isEqualTo("说明 批注.xlsx");
  }

  @Test
  void keepsThePathsOfAnArchive() throws IOException {
    byte[] book = Files.readAllBytes(RichBook.xls(folder));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("一/表.xls", book);
    members.put("../../出去.xls", book);
    members.put("表.csv", "甲,乙".getBytes(UTF_8));
    members.put("说明.pdf", "%PDF-1".getBytes(UTF_8));
    members.put("内.zip", zip(Map.of("二/表.xls", book)));
    members.put("导入结果.xlsx", book);

    Annotated annotated = annotated(original("批.zip", zip(members)));

    assertThat(annotated.name()).isEqualTo("批 批注.zip");
    Map<String, byte[]> found = unzipped(Files.readAllBytes(annotated.file()));
    assertThat(found.keySet())
        .containsExactly(
            "一/表.xls",
            "出去.xls",
            "表.csv",
            "表 批注.xlsx",
            "说明.pdf",
            "内.zip",
            "导入结果.xlsx",
            "导入结果 (2).xlsx");
    assertThat(found.get("表.csv")).isEqualTo(members.get("表.csv"));
    assertThat(found.get("说明.pdf")).isEqualTo(members.get("说明.pdf"));
    assertThat(unzipped(found.get("内.zip"))).containsOnlyKeys("二/表.xls");
    Annotated again = annotated(original("批 批注.zip", Files.readAllBytes(annotated.file())));
    assertThat(unzipped(Files.readAllBytes(again.file())).keySet()).isEqualTo(found.keySet());
  }

  @Test
  void putsSeveralFilesIntoAnArchive() throws IOException {
    byte[] book = Files.readAllBytes(RichBook.xlsx(folder));

    Annotated annotated = annotated(original("表.xlsx", book), original("表.xlsx", book));

    assertThat(annotated.name()).isEqualTo("all.zip");
    assertThat(unzipped(Files.readAllBytes(annotated.file())))
        .containsOnlyKeys("表.xlsx", "表 (2).xlsx", "导入结果.xlsx");
  }

  @Test
  void doesNotLookIntoAFileThatEndedItsJob() throws IOException {
    byte[] book = Files.readAllBytes(RichBook.xlsx(folder));
    Problem problem = new Problem("INTERNAL_ERROR", new Text("出错。", "Failed."), null, null);

    Annotated annotated =
        annotated(
            new Original(
                "表.xlsx",
                target -> {
                  Files.write(target, book);
                },
                problem));

    assertThat(annotated.name()).isEqualTo("表 批注.xlsx");
    Snapshot.open(annotated.file(), read -> assertThat(read.getNumberOfSheets()).isEqualTo(1));
  }

  private void readsAsTheOriginal(String name, byte[] bytes) throws IOException {
    RecordingSink before = read(name, bytes);
    Annotated annotated = annotated(original(name, bytes));
    RecordingSink after = read(name, Files.readAllBytes(annotated.file()));

    assertThat(after.forms).isEqualTo(before.forms);
    assertThat(after.lists).isEqualTo(before.lists);
    assertThat(after.rows).isEqualTo(before.rows);
    assertThat(after.problems).isEqualTo(before.problems);
    assertThat(after.sheets.stream().filter(sheet -> !isOurs(sheet)).toList())
        .isEqualTo(before.sheets);
    assertThat(after.sheets).hasSizeGreaterThan(before.sheets.size());
  }

  private static boolean isOurs(SheetReport sheet) {
    return sheet.problem() != null && sheet.problem().code().equals("SHEET_OF_REMARKS");
  }

  private RecordingSink read(String name, byte[] bytes) throws IOException {
    return read(name, Files.write(folder.resolve("read"), bytes));
  }

  private static RecordingSink read(String name, Path file) {
    RecordingSink sink = new RecordingSink();
    FormImporters.create().read(new Upload(name, file), ReadingHints.NONE, sink);
    return sink;
  }

  /** With a remark on every form's first cell and on a cell beside it. */
  private Annotated annotated(Original... originals) throws IOException {
    Path place = Files.createTempDirectory(folder, "annotated");
    return new Annotator(AnnotationLimits.STANDARD, ReadLimits.STANDARD)
        .annotate(List.of(originals), "all.zip", FACTS, AnnotatorTest::report, place);
  }

  private static FileReport report(String name, Path file) {
    RecordingSink sink = read(name, file);
    List<Remark> remarks = new ArrayList<>();
    for (SheetReport sheet : sink.sheets) {
      for (String cell : List.of("A1", "C3", "Z99")) {
        remarks.add(
            new Remark(
                sheet.name(), cell, true, RemarkLevel.ERROR, "CODE", new Text("说明。", "Said.")));
      }
    }
    return new FileReport(ONE, sink.sheets, remarks);
  }

  private static Original original(String name, byte[] bytes) {
    return new Original(
        name,
        target -> {
          Files.write(target, bytes);
        },
        null);
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        members.put(entry.getName(), zip.readAllBytes());
      }
    }
    return members;
  }
}
