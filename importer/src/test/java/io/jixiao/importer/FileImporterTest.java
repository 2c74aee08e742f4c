package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import io.jixiao.importer.workbook.GridSink;
import io.jixiao.schema.project.FieldCell;
import io.jixiao.schema.project.ProjectList;
import io.jixiao.schema.project.ProjectListRow;
import io.jixiao.schema.project.Source;
import io.jixiao.schema.report.Problem;
import io.jixiao.schema.report.SheetReport;
import io.jixiao.schema.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImporterTest {
  @TempDir Path folder;

  private final Events events = new Events();

  @Test
  void readsAWorkbookSheetBySheet() throws IOException {
    read("a.xlsx", workbook("甲", "乙"));

    assertThat(events.lines)
        .containsExactly(
            "start a.xlsx", "form a.xlsx 甲", "sheet 甲", "form a.xlsx 乙", "sheet 乙", "end");
    assertThat(events.progress).isSorted().endsWith(1.0);
  }

  @Test
  void tellsSizeAndDigestOfTheBytes() throws IOException {
    read("a.csv", "甲,乙".getBytes(StandardCharsets.UTF_8));

    assertThat(events.digests)
        .containsExactly("7 59f402a0eaa781d17d9cbf6996f2a1110630a0c770205e7b6d52abf86d59e3a7");
  }

  @Test
  void doesNotReadHiddenSheets() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      sheet(book, "看");
      sheet(book, "藏");
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      read("a.xlsx", bytes(book));
    }

    assertThat(events.lines)
        .containsExactly("start a.xlsx", "form a.xlsx 看", "sheet 看", "sheet 藏", "end");
  }

  @Test
  void saysThatNoSheetHadAFormOrList() throws IOException {
    read("a.xlsx", workbook("空"));

    assertThat(events.lines).containsExactly("start a.xlsx", "sheet 空", "failed FILE_NO_FORM");
  }

  @Test
  void readsTheMembersOfAnArchiveUnderTheirNames() throws IOException {
    byte[] inner = zip(Charset.forName("GBK"), "内/丙.xlsx", workbook("丙"));
    read(
        "batch.zip",
        zip(
            Charset.forName("GBK"),
            "民政局/甲.xlsx",
            workbook("甲"),
            "__MACOSX/._甲.xlsx",
            new byte[] {1},
            "~$甲.xlsx",
            new byte[] {1},
            "Thumbs.db",
            new byte[] {1},
            "空/",
            new byte[0],
            "说明.pdf",
            "%PDF-1.4".getBytes(StandardCharsets.UTF_8),
            "乙.xls",
            workbook("乙"),
            "里.zip",
            inner));

    assertThat(events.lines)
        .containsExactly(
            "start batch.zip/民政局/甲.xlsx",
            "form batch.zip/民政局/甲.xlsx 甲",
            "sheet 甲",
            "end",
            "start batch.zip/说明.pdf",
            "failed FILE_PDF",
            "start batch.zip/乙.xls",
            "form batch.zip/乙.xls 乙",
            "sheet 乙",
            "end",
            "start batch.zip/里.zip/内/丙.xlsx",
            "form batch.zip/里.zip/内/丙.xlsx 丙",
            "sheet 丙",
            "end");
    assertThat(events.progress).isSorted().endsWith(1.0);
  }

  @Test
  void readsTheOthersWhereAMemberIsADamagedWorkbook() throws IOException {
    byte[] damaged = workbook("坏");
    // The list of the parts is the first part; its packed bytes begin with no kind of block.
    damaged[30 + "[Content_Types].xml".length()] = 7;
    read("a.zip", zip(StandardCharsets.UTF_8, "坏.xlsx", damaged, "好.xlsx", workbook("好")));

    assertThat(events.lines)
        .containsExactly(
            "start a.zip/坏.xlsx",
            "failed FILE_CORRUPT",
            "start a.zip/好.xlsx",
            "form a.zip/好.xlsx 好",
            "sheet 好",
            "end");
  }

  @Test
  void readsTheOthersWhereAMemberHasOtherBytesThanWerePacked() throws IOException {
    byte[] text = "甲,12\n".getBytes(StandardCharsets.UTF_8);
    byte[] archive = stored("甲.csv", text, "乙.csv", text);
    archive[30 + "甲.csv".getBytes(StandardCharsets.UTF_8).length + 5] = '3';
    read("a.zip", archive);

    assertThat(events.lines)
        .containsExactly(
            "start a.zip/甲.csv",
            "failed FILE_CORRUPT",
            "start a.zip/乙.csv",
            "form a.zip/乙.csv Sheet1",
            "sheet Sheet1",
            "end");
  }

  @Test
  void saysThatAnArchiveIsDamagedWhoseDirectoryLostMembers() throws IOException {
    byte[] archive = zip(StandardCharsets.UTF_8, "甲.xlsx", workbook("甲"), "乙.xlsx", workbook("乙"));
    String bytes = new String(archive, StandardCharsets.ISO_8859_1);
    archive[bytes.lastIndexOf("PK\u0001\u0002")] ^= 1;
    read("a.zip", archive);

    assertThat(events.lines).containsExactly("start a.zip", "failed FILE_CORRUPT");
  }

  @Test
  void readsArchivesInArchivesOneLevelDeep() throws IOException {
    Charset utf8 = StandardCharsets.UTF_8;
    byte[] deep = zip(utf8, "3.zip", zip(utf8, "甲.xlsx", workbook("甲")));
    read("1.zip", zip(utf8, "2.zip", deep));

    assertThat(events.lines).containsExactly("start 1.zip/2.zip/3.zip", "failed ARCHIVE_TOO_DEEP");
  }

  @Test
  void saysThatAnArchiveHoldsNothing() throws IOException {
    read("a.zip", zip(StandardCharsets.UTF_8, "Thumbs.db", new byte[] {1}));

    assertThat(events.lines).containsExactly("start a.zip", "failed ARCHIVE_EMPTY");
  }

  @Test
  void limitsWhatAnArchiveAndTheArchivesInItUnpackTogether() throws IOException {
    ReadLimits limits = Limits.with("unpackedBytes", 12_000);
    byte[] book = workbook("甲");
    byte[] inner = zip(StandardCharsets.UTF_8, "甲.xlsx", book);
    assertThat(book.length + inner.length).isBetween(6_001, 12_000);

    read(
        "a.zip",
        zip(StandardCharsets.UTF_8, "x.zip", inner, "y.csv", new byte[12_000 - inner.length]),
        limits);

    assertThat(events.lines).endsWith("start a.zip/y.csv", "failed FILE_UNPACKS_TOO_LARGE");
  }

  @Test
  void leavesNoTemporaryFilesBehind() throws Exception {
    TemporaryFiles members = TemporaryFiles.now(".member");

    read("a.zip", zip(StandardCharsets.UTF_8, "甲.xlsx", workbook("甲"), "乙.pdf", new byte[9]));

    members.assertNoneStays();
  }

  @Test
  void goesOnWithTheNextSheetWhereReadingOneFails() throws IOException {
    read("a.xlsx", workbook("甲", "错", "乙"));

    assertThat(events.lines)
        .containsExactly(
            "start a.xlsx",
            "form a.xlsx 甲",
            "sheet 甲",
            "sheet 错 SHEET_NOT_READ",
            "form a.xlsx 乙",
            "sheet 乙",
            "end");
  }

  @Test
  void takesAnOverflowForAFailureOfItsSheet() throws IOException {
    read(
        "a.zip",
        zip(StandardCharsets.UTF_8, "1.xlsx", workbook("深", "甲"), "2.xlsx", workbook("乙")));

    assertThat(events.lines).contains("sheet 深 SHEET_NOT_READ", "sheet 甲", "sheet 乙");
    assertThat(events.lines).noneMatch(line -> line.startsWith("failed"));
  }

  @Test
  void takesAnOverflowAmongTheRowsOfALongSheetForItsFailure() throws IOException {
    read("a.csv", ("项目,1\n".repeat(350) + "深,1\n").getBytes(StandardCharsets.UTF_8));

    assertThat(events.lines).endsWith("list end", "sheet Sheet1 SHEET_NOT_READ", "end");
  }

  @Test
  void takesAFailingSinkForNoFaultOfTheSheet() {
    IllegalStateException full = new IllegalStateException("the disk is full");
    events.failure = full;

    assertThatThrownBy(() -> read("a.xlsx", workbook("甲"))).isSameAs(full);
  }

  @Test
  void endsTheListOfALongSheetThatFailsInTheMiddle() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 400; row++) {
      text.append(row == 350 ? "错" : "项目").append(",").append(row).append('\n');
    }
    read("a.csv", text.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(events.lines)
        .hasSize(355)
        .startsWith("start a.csv", "list a.csv Sheet1", "row 项目")
        .endsWith("row 项目", "list end", "sheet Sheet1 SHEET_NOT_READ", "end");
  }

  private void read(String name, byte[] bytes) throws IOException {
    read(name, bytes, ReadLimits.STANDARD);
  }

  private void read(String name, byte[] bytes, ReadLimits limits) throws IOException {
    Path file = Files.write(folder.resolve("upload"), bytes);
    new FileImporter(new NameReader(), limits, FormImporters.SHEETS_IN_FLIGHT)
        .read(new Upload(name, file), ReadingHints.NONE, events);
  }

  private static byte[] workbook(String... sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (String name : sheets) {
        sheet(book, name);
      }
      return bytes(book);
    }
  }

  private static void sheet(XSSFWorkbook book, String name) {
    Sheet sheet = book.createSheet(name);
    sheet.createRow(0).createCell(0).setCellValue(name);
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  /** Names and contents by turns. */
  private static byte[] zip(Charset charset, Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, charset)) {
      for (int i = 0; i < members.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) members[i]));
        out.write((byte[]) members[i + 1]);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Names and contents by turns, not packed at all. */
  private static byte[] stored(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        byte[] content = (byte[]) members[i + 1];
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry((String) members[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Takes the first cell of a sheet for a form, unless it says that it is empty or wrong. */
  private static final class NameReader implements SheetReader {

    @Override
    public void sheet(Grid grid, String fileName, ReadingHints hints, ReadingSink sink) {
      String text = grid.cells().get(0).text();
      refuse(text);
      if (!text.equals("空")) {
        Source source = new Source(null, fileName, grid.sheetName(), "A1");
        Problem problem = new Problem("NAME_MISSING", new Text("无", "none"), null, null);
        sink.form(new FormReading(source, null, problem, List.of()));
      }
      sink.sheet(EmptyReport.of(grid.sheetName(), null));
    }

    @Override
    public GridSink.RowSink longSheet(
        Grid head, String fileName, ReadingHints hints, ReadingSink sink, ReadAhead ahead) {
      Source source = new Source(null, fileName, head.sheetName(), "A1");
      sink.listStarted(new ProjectList(null, null, null, null, List.of(), source));
      return new GridSink.RowSink() {
        @Override
        public void row(int row, List<Cell> cells) {
          refuse(cells.get(0).text());
          sink.listRow(
              new ProjectListRow(
                  null,
                  null,
                  cells.get(0).text(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  new FieldCell("name", "Sheet1", "A1")));
        }

        @Override
        public void end() {
          sink.listEnded();
        }
      };
    }

    private static void refuse(String text) {
      if (text.equals("错")) {
        throw new IllegalStateException("a mistake of the program");
      }
      if (text.equals("深")) {
        throw new StackOverflowError();
      }
    }
  }

  /** Writes down what it is told. */
  private static final class Events implements ReadingSink {
    private final List<String> lines = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();
    private @Nullable RuntimeException failure;

    @Override
    public void fileStarted(String name, String sha256, long bytes) {
      lines.add("start " + name);
      digests.add(bytes + " " + sha256);
    }

    @Override
    public void form(FormReading form) {
      if (failure != null) {
        throw failure;
      }
      lines.add("form " + form.source().fileName() + " " + form.source().sheet());
    }

    @Override
    public void listStarted(ProjectList list) {
      lines.add("list " + list.source().fileName() + " " + list.source().sheet());
    }

    @Override
    public void listRow(ProjectListRow row) {
      lines.add("row " + row.name());
    }

    @Override
    public void listEnded() {
      lines.add("list end");
    }

    @Override
    public void sheet(SheetReport report) {
      Problem problem = report.problem();
      lines.add("sheet " + report.name() + (problem == null ? "" : " " + problem.code()));
    }

    @Override
    public void fileFailed(Problem problem) {
      lines.add("failed " + problem.code());
    }

    @Override
    public void fileEnded() {
      lines.add("end");
    }

    @Override
    public void progress(double share) {
      progress.add(share);
    }
  }
}
