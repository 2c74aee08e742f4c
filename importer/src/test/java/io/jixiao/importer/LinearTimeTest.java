package io.jixiao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.jixiao.importer.workbook.Area;
import io.jixiao.importer.workbook.Cell;
import io.jixiao.importer.workbook.Grid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read at once takes no longer than the same read in sixteen parts; were the time quadratic
 * it would take up to sixteen times as long. What is compared is the time of the processors, the
 * least of several readings: other work on the machine hardly shows in it.
 */
class LinearTimeTest {
  private static final int TIMES = 16;

  private static final double MOST = 1.4;
  private static final int ATTEMPTS = 3;

  @TempDir Path folder;

  @Test
  void of_forms_under_each_other() {
    assertLinear(
        300,
        count -> {
          Grid grid = new Grid("表", false, forms(count));
          return () -> {
            RecordingSink sink = new RecordingSink();
            new SheetInterpreter(FormKnowledge.SHIPPED)
                .sheet(grid, "表.xlsx", ReadingHints.NONE, sink);
            assertThat(sink.forms).hasSize(count);
          };
        },
        () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  @Test
  void of_sheets_in_a_workbook() {
    assertLinear(
        20,
        count -> {
          String rows = rows(forms(2));
          Path file = book(count, sheet -> rows);
          return () -> assertThat(read(file).forms).hasSize(2 * count);
        },
        LinearTimeTest::processTime);
  }

  @Test
  void of_rows_in_a_list() {
    assertLinear(
        1_000,
        count -> {
          Path file = book(1, sheet -> rows(list(count)));
          return () -> assertThat(read(file).rows).hasSize(count);
        },
        LinearTimeTest::processTime);
  }

  private static void assertLinear(int few, IntFunction<Runnable> readings, LongSupplier time) {
    Runnable one = readings.apply(few);
    Runnable all = readings.apply(TIMES * few);
    Runnable oneByOne =
        () -> {
          for (int i = 0; i < TIMES; i++) {
            one.run();
          }
        };
    all.run();
    oneByOne.run();
    long apart = Long.MAX_VALUE;
    long together = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && together >= MOST * apart; i++) {
      apart = Math.min(apart, spent(oneByOne, time));
      together = Math.min(together, spent(all, time));
    }
    assertThat((double) together / apart).as("%d times as much at once", TIMES).isLessThan(MOST);
  }

  private static long spent(Runnable reading, LongSupplier time) {
    long before = time.getAsLong();
    reading.run();
    return time.getAsLong() - before;
  }

  /** Files are read by several threads. */
  private static long processTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<Cell> forms(int count) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = 5 * i;
      put(cells, row, "项目支出绩效自评表");
      put(cells, row + 1, "项目名称", "修路" + i);
      put(cells, row + 2, "一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
      put(cells, row + 3, "产出指标", "里程", "≥5公里", "5公里", "100", "99");
    }
    return cells;
  }

  private static List<Cell> list(int count) {
    List<Cell> cells = new ArrayList<>();
    put(cells, 0, "序号", "项目名称", "项目单位", "项目金额", "自评得分");
    for (int i = 1; i <= count; i++) {
      put(cells, i, "" + i, "修路" + i, "公路局", "10.5", "95");
    }
    return cells;
  }

  private static void put(List<Cell> cells, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      cells.add(new Cell(Area.of(row, column), texts[column], null, true));
    }
  }

  private static RecordingSink read(Path file) {
    RecordingSink sink = new RecordingSink();
    FormImporters.create().read(new Upload("表.xlsx", file), ReadingHints.NONE, sink);
    return sink;
  }

  /** The rows of a sheet's XML. */
  private static String rows(List<Cell> cells) {
    StringBuilder xml = new StringBuilder();
    int row = -1;
    for (Cell cell : cells) {
      if (cell.row() != row) {
        xml.append(row < 0 ? "" : "</row>").append("<row r=\"" + (cell.row() + 1) + "\">");
        row = cell.row();
      }
      xml.append("<c r=\"%s\" t=\"inlineStr\"><is><t>".formatted(cell.area().address()))
          .append(cell.text())
          .append("</t></is></c>");
    }
    return xml.append("</row>").toString();
  }

  private Path book(int sheets, IntFunction<String> rows) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    StringBuilder named = new StringBuilder();
    StringBuilder related = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      named.append("<sheet name=\"%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
      related.append(relation("r" + i, office + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    try {
      Path file = Files.createTempFile(folder, "book", ".xlsx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        part(
            zip,
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        part(
            zip,
            "_rels/.rels",
            relations(relation("r1", office + "/officeDocument", "xl/workbook.xml")));
        part(zip, "xl/_rels/workbook.xml.rels", relations(related.toString()));
        part(
            zip,
            "xl/workbook.xml",
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                .formatted(main, office, named));
        for (int i = 1; i <= sheets; i++) {
          part(
              zip,
              "xl/worksheets/sheet" + i + ".xml",
              "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                  .formatted(main, rows.apply(i)));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
