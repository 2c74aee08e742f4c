package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a workbook, whoever wrote it. */
class WorkbookReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void readsTextsFiguresAndMergedAreas(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet("自评表");
              Books.fill(sheet, 0, " 项目支出绩效自评表\u3000");
              Books.fill(sheet, 2, null, "项目名称", null, "拘押场所\n经费");
              Books.fill(sheet, 3, null, "   ", 7340000, 0.1 + 0.2, true);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 4));
              sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            });

    assertThat(read.lines())
        .containsExactly(
            "A1:E2 项目支出绩效自评表", "B3:C3 项目名称", "D3 拘押场所经费", "C4 7340000", "D4 0.3", "E4 TRUE");
    assertThat(read.grids.get(0).cells())
        .extracting(cell -> String.valueOf(cell.number()))
        .containsExactly("null", "null", "null", "7340000", "0.3", "null");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void appliesNumberFormats(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet();
              styled(book, sheet, 0, 0.7709, "0.00%");
              styled(book, sheet, 1, 5658770.43, "#,##0.00");
              styled(book, sheet, 2, 7.5, "0.00\"分\"");
              styled(book, sheet, 3, 45657, "yyyy\"年\"m\"月\"d\"日\"");
              styled(book, sheet, 4, 45657, "m/d/yy");
              styled(book, sheet, 5, 1.005, "0.00");
            });

    assertThat(read.grids.get(0).cells())
        .extracting(Cell::text, cell -> String.valueOf(cell.number()))
        .containsExactly(
            tuple("77.09%", "0.7709"),
            tuple("5,658,770.43", "5658770.43"),
            tuple("7.50分", "7.5"),
            tuple("2024年12月31日", "null"),
            tuple("2024/12/31", "null"),
            tuple("1.01", "1.005"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void leavesOutHiddenSheetsAndMarksHiddenRowsAndColumns(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Books.fill(book.createSheet("说明"), 0, "填表说明");
              Sheet sheet = book.createSheet("表");
              Books.fill(sheet, 0, "看得见", "藏起来", "看得见");
              Books.fill(sheet, 1, "藏起来", "藏起来");
              Books.fill(sheet, 2, "看得见");
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
              Books.fill(book.createSheet("字典"), 0, "字典");
              book.setSheetVisibility(0, SheetVisibility.HIDDEN);
              book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
              book.setActiveSheet(1);
            });

    assertThat(read.grids)
        .extracting(Grid::sheetName, Grid::hidden)
        .containsExactly(tuple("说明", true), tuple("表", false), tuple("字典", true));
    assertThat(read.lines())
        .containsExactly(
            "A1 看得见", "B1 藏起来 (hidden)", "C1 看得见", "A2 藏起来 (hidden)", "B2 藏起来 (hidden)", "A3 看得见");
  }

  @Test
  void readsDaysOfTheCalendarFrom1904() throws IOException {
    Path file =
        Books.xlsx(
            folder,
            book -> {
              ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              Sheet sheet = book.createSheet();
              styled(book, sheet, 0, 44195, "yyyy-mm-dd");
            });

    assertThat(Collected.read(file).lines()).containsExactly("A1 2024-12-31");
  }

  @Test
  void readsRichTextsPlainAndLeavesPhoneticsOut() throws IOException {
    Path file =
        Books.rewritten(
            Books.xlsx(
                folder,
                book ->
                    Books.cell(book.createSheet(), 0, 0)
                        .setCellValue(new XSSFRichTextString("占位"))),
            "xl/sharedStrings.xml",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\""
                + " uniqueCount=\"1\"><si><r><t>民警</t></r><r><rPr><b/></rPr><t"
                + " xml:space=\"preserve\">服装 </t></r><r><t>专项_x000D_</t></r><rPh sb=\"0\""
                + " eb=\"2\"><t>minjing</t></rPh></si></sst>");

    assertThat(Collected.read(file).lines()).containsExactly("A1 民警服装 专项");
  }

  @Test
  void readsWhatOtherProgramsWrite() throws IOException {
    Path file =
        Books.rawSheet(
            folder,
            "<cols><col min=\"3\" max=\"16384\" width=\"0\"/></cols><sheetData>"
                + "<row><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>"
                + "<c><v>5</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"d\"><v>2024-12-31</v></c>"
                + "<c r=\"B3\" t=\"str\"><f>A1</f><v>丙</v></c><c r=\"C3\"><v>1</v></c></row>"
                + "</sheetData><mergeCells><mergeCell/><mergeCell ref=\"A:A\"/>"
                + "<mergeCell ref=\"B3\"/></mergeCells>");

    assertThat(Collected.read(file).lines())
        .containsExactly("A1 甲乙", "B1 5", "A3 2024-12-31", "B3 丙", "C3 1 (hidden)");
  }

  @Test
  void readsWhatWpsWrites() throws IOException {
    Path file =
        Books.rawSheet(
            folder,
            "<sheetData><row r=\"1\" spans=\"1:4\" xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\""
                + " etc:x=\"1\"><c r=\"A1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f>"
                + "<v>=DISPIMG(\"ID_1\",1)</v></c><c r=\"B1\"><v>90</v></c>"
                + "<c r=\"C1\"><f>_xlfn.DISPIMG(\"ID_2\",1)</f></c>"
                + "<c r=\"D1\" t=\"inlineStr\"><is><t>见“=DISPIMG”</t></is></c></row></sheetData>"
                + "<extLst><ext uri=\"{X}\"><etc:more xmlns:etc=\"http://www.wps.cn/2017\"/></ext></extLst>");
    Books.rewritten(
        file,
        "customStorage/customStorage.xml",
        "<s:customStorage xmlns:s=\"http://web.wps.cn/et/2018/main\"/>");
    Books.rewritten(
        file,
        "xl/cellimages.xml",
        "<etc:cellImages xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>");

    assertThat(Collected.read(file).lines()).containsExactly("B1 90", "D1 见“=DISPIMG”");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void readsFormatsInChineseFiguresAsFigures(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet();
              styled(book, sheet, 0, 98.5, "[DBNum1][$-804]General");
              styled(book, sheet, 1, 12, "[DBNum2][$-804]0\"元\"");
              styled(book, sheet, 2, 45657, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"");
            });

    assertThat(read.lines()).containsExactly("A1 98.5", "A2 12元", "A3 2024年12月31日");
  }

  @Test
  void readsPrefixedMarkup() throws IOException {
    Path file =
        Books.rewritten(
            Books.xlsx(folder, book -> book.createSheet("表")),
            "xl/worksheets/sheet1.xml",
            "<s:worksheet xmlns:s=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<s:sheetData><s:row r=\"1\"><s:c r=\"A1\"><s:v>5</s:v></s:c></s:row>"
                + "</s:sheetData></s:worksheet>");

    assertThat(Collected.read(file).lines()).containsExactly("A1 5");
  }

  @Test
  void letsExceptionsOfTheSinkThrough() {
    Path file = Books.xlsx(folder, book -> Books.fill(book.createSheet(), 0, 1));
    IllegalStateException full = new IllegalStateException("the disk is full");
    Collected failing =
        new Collected() {
          @Override
          public void sheet(Grid grid) {
            throw full;
          }
        };

    assertThatThrownBy(
            () ->
                new WorkbookReader(ReadLimits.STANDARD)
                    .read(file, FileKind.XLSX, failing, share -> {}))
        .isSameAs(full);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void letsExceptionsOfTheProgressThrough(Format format) throws IOException {
    Path file = format.save(folder, book -> Books.fill(book.createSheet(), 0, 1));
    FileKind kind = new ContentSniffer(ReadLimits.STANDARD).kind(file);
    IllegalStateException stopped = new IllegalStateException("the job is stopped");

    assertThatThrownBy(
            () ->
                new WorkbookReader(ReadLimits.STANDARD)
                    .read(
                        file,
                        kind,
                        new Collected(),
                        share -> {
                          throw stopped;
                        }))
        .isSameAs(stopped);
  }

  private Collected read(Format format, Consumer<Workbook> fill) throws IOException {
    return Collected.read(format.save(folder, fill));
  }

  private static void styled(Workbook book, Sheet sheet, int row, double value, String pattern) {
    org.apache.poi.ss.usermodel.Cell cell = Books.cell(sheet, row, 0);
    cell.setCellValue(value);
    cell.setCellStyle(Books.style(book, pattern));
  }
}
