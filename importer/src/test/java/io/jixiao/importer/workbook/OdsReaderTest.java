package io.jixiao.importer.workbook;

import static io.jixiao.importer.workbook.Ods.cell;
import static io.jixiao.importer.workbook.Ods.row;
import static io.jixiao.importer.workbook.Ods.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReaderTest {
  @TempDir Path folder;

  @Test
  void readsWhatCellsShowAndTheFiguresBehindIt() throws IOException {
    Collected read =
        read(
            row(
                cell(" 项目支出\n绩效自评表　")
                    + cell("float", "7340000", "7,340,000.00")
                    + cell("percentage", "0.7709", "77.09%")
                    + cell("currency", "12.5", "¥12.50")
                    + cell("float", "7.5", "7.50分")
                    + cell("date", "2024-12-31", "2024年12月31日")
                    + cell("boolean", "true", "真")
                    + cell("#REF!")));

    assertThat(read.grids.get(0).cells())
        .extracting(Cell::address, Cell::text, cell -> String.valueOf(cell.number()))
        .containsExactly(
            tuple("A1", "项目支出绩效自评表", "null"),
            tuple("B1", "7,340,000.00", "7340000"),
            tuple("C1", "77.09%", "0.7709"),
            tuple("D1", "¥12.50", "12.5"),
            tuple("E1", "7.50分", "7.5"),
            tuple("F1", "2024年12月31日", "null"),
            tuple("G1", "TRUE", "null"),
            tuple("H1", "#REF!", "null"));
  }

  @Test
  void showsWhatIsStoredWhereAProgramLeftOutWhatItShows() throws IOException {
    assertThat(
            lines(
                row(
                    cell("float", "98.50", "")
                        + cell("percentage", "0.7709", "")
                        + cell("date", "2024-01-05", "")
                        + "<table:table-cell table:formula=\"of:=SUM([.A1:.B1])\"/>")))
        .containsExactly("A1 98.5", "B1 77.09%", "C1 2024/1/5", "D1 =SUM([.A1:.B1])");
  }

  @Test
  void showsShortDatesWithTheirCentury() throws IOException {
    assertThat(lines(row(cell("date", "2024-12-31T00:00:00", "12/31/24"))))
        .containsExactly("A1 2024/12/31");
  }

  @Test
  void repeatsCellsAndRows() throws IOException {
    assertThat(
            lines(
                row("<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("甲"))
                    + "<table:table-row table:number-rows-repeated=\"3\"/>"
                    + "<table:table-row table:number-rows-repeated=\"2\">"
                    + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\""
                    + " office:value=\"5\"><text:p>5</text:p></table:table-cell></table:table-row>"
                    + row(cell("乙"))))
        .containsExactly("C1 甲", "A5 5", "B5 5", "A6 5", "B6 5", "A7 乙");
  }

  @Test
  void spendsNothingOnTheEmptyRestOfASheet() throws IOException {
    Collected read =
        read(
            row(cell("甲") + "<table:table-cell table:number-columns-repeated=\"16383\"/>")
                + "<table:table-row table:number-rows-repeated=\"1048575\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");

    assertThat(read.lines()).containsExactly("A1 甲");
    assertThat(read.offered).isZero();
  }

  @Test
  void readsACellInTheLastRowAndColumn() throws IOException {
    assertThat(
            lines(
                "<table:table-row table:number-rows-repeated=\"1048575\"/>"
                    + row(
                        "<table:table-cell table:number-columns-repeated=\"16383\"/>" + cell("末"))))
        .containsExactly("XFD1048576 末");
  }

  @Test
  void mergesWhatSpansAndLeavesOutWhatIsBeneath() throws IOException {
    assertThat(
            lines(
                row(
                        "<table:table-cell table:number-columns-spanned=\"2\""
                            + " table:number-rows-spanned=\"2\"><text:p>产出指标</text:p></table:table-cell>"
                            + "<table:covered-table-cell><text:p>看不见</text:p></table:covered-table-cell>"
                            + cell("数量"))
                    + row(
                        "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                            + cell("质量"))))
        .containsExactly("A1:B2 产出指标", "C1 数量", "C2 质量");
  }

  @Test
  void leavesOutHiddenSheetsAndMarksHiddenRowsAndColumns() throws IOException {
    Collected read =
        Collected.read(
            Ods.of(
                folder,
                "<table:table table:name=\"字典\" table:style-name=\"hidden\">"
                    + row(cell("字典"))
                    + "</table:table>"
                    + table(
                        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                            + "<table:table-column table:number-columns-repeated=\"5\"/>"
                            + row(cell("看得见") + cell("藏起来") + cell("看得见"))
                            + "<table:table-row table:visibility=\"collapse\">"
                            + cell("藏起来")
                            + "</table:table-row>"
                            + "<table:table-row table:visibility=\"filter\">"
                            + cell("筛掉了")
                            + "</table:table-row>"
                            + "<table:table-row-group table:display=\"false\">"
                            + row(cell("折起来"))
                            + "</table:table-row-group>"
                            + row(cell("看得见")))));

    assertThat(read.grids)
        .extracting(Grid::sheetName, Grid::hidden)
        .containsExactly(tuple("字典", true), tuple("表", false));
    assertThat(read.lines())
        .containsExactly(
            "A1 看得见",
            "B1 藏起来 (hidden)",
            "C1 看得见",
            "A2 藏起来 (hidden)",
            "A3 筛掉了 (hidden)",
            "A4 折起来 (hidden)",
            "A5 看得见");
  }

  @Test
  void leavesOutCommentsPhoneticsAndWhatIsDrawnOverCells() throws IOException {
    assertThat(
            lines(
                "<table:shapes><draw:frame><draw:text-box><text:p>浮在上面</text:p></draw:text-box>"
                    + "</draw:frame></table:shapes>"
                    + row(
                        "<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation>"
                            + "<text:p>项目<text:span>名称</text:span><text:ruby><text:ruby-base>甲"
                            + "</text:ruby-base><text:ruby-text>jiǎ</text:ruby-text></text:ruby>"
                            + "</text:p><draw:frame><draw:text-box><text:p>图</text:p>"
                            + "</draw:text-box></draw:frame></table:table-cell>")))
        .containsExactly("A1 项目名称甲");
  }

  @Test
  void readsSpacesAsElementsAndWhiteSpaceAsOneSpace() throws IOException {
    assertThat(
            lines(
                row(
                    "<table:table-cell><text:p>\n  a\n   b<text:s text:c=\"3\"/>c<text:line-break/>d"
                        + "</text:p></table:table-cell>")))
        .containsExactly("A1 a b   c\nd");
  }

  @Test
  void leavesOutCopiesOfOtherDocuments() throws IOException {
    Collected read =
        Collected.read(
            Ods.of(
                folder,
                table(row(cell("甲")))
                    + "<table:table table:name=\"'file:///etc/x.ods'#$表\"><table:table-source/>"
                    + row(cell("别处"))
                    + "</table:table>"
                    + "<table:dde-links><table:dde-link><table:table>"
                    + row(cell("别处"))
                    + "</table:table></table:dde-link></table:dde-links>"));

    assertThat(read.grids).extracting(Grid::sheetName).containsExactly("表");
    assertThat(read.lines()).containsExactly("A1 甲");
  }

  @Test
  void readsASheetThatIsLinkedToAnotherDocument() throws IOException {
    Collected read =
        Collected.read(
            Ods.of(
                folder,
                "<table:table table:name=\"自评表\"><table:table-source"
                    + " table:table-name=\"表\"/>"
                    + row(cell("甲"))
                    + "</table:table>"));

    assertThat(read.grids).extracting(Grid::sheetName).containsExactly("自评表");
    assertThat(read.lines()).containsExactly("A1 甲");
  }

  @Test
  void showsTimesWithoutText() throws IOException {
    assertThat(
            lines(
                row(
                    "<table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"/>"
                        + cell("date", "2024-12-31T09:30:00", "")
                        + cell("date", "2024-12-31T00:00:00", ""))))
        .containsExactly("A1 09:30:00", "B1 2024/12/31 09:30:00", "C1 2024/12/31");
  }

  @Test
  void takesNoFigureFromAnError() throws IOException {
    Collected read =
        read(
            row(
                cell("float", "0", "#DIV/0!")
                    + cell("float", "0", "Err:502")
                    + cell("float", "3", "3")));

    assertThat(read.grids.get(0).cells())
        .extracting(Cell::number)
        .containsExactly(null, null, BigDecimal.valueOf(3));
  }

  @Test
  void refusesTablesWithoutEnd() {
    Path file = Ods.of(folder, "<table:table/>".repeat(4));

    assertThatThrownBy(() -> Collected.read(file, Limits.with("entries", 3)))
        .hasMessageContaining("FILE_TOO_MANY_ENTRIES");
  }

  @Test
  void offersALongSheet() throws IOException {
    Collected read =
        read(
            "<table:table-row table:number-rows-repeated=\"301\">"
                + cell("项目")
                + "</table:table-row>");

    assertThat(read.offered).isEqualTo(1);
    assertThat(read.grids.get(0).cells()).hasSize(301);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(problem(Ods.zip(folder, "mimetype", Ods.TYPE))).isEqualTo("FILE_CORRUPT");
    assertThat(problem(Ods.zip(folder, "mimetype", Ods.TYPE, "content.xml", "<a>")))
        .isEqualTo("FILE_CORRUPT");
    assertThat(problem(Ods.zip(folder, "mimetype", Ods.TYPE, "content.xml", "<a/>")))
        .isEqualTo("FILE_CORRUPT");
    assertThat(
            problem(
                Ods.zip(
                    folder,
                    "mimetype",
                    Ods.TYPE,
                    "META-INF/manifest.xml",
                    "<manifest:encryption-data/>",
                    "content.xml",
                    "…")))
        .isEqualTo("FILE_ENCRYPTED");
    assertThat(problem(Books.withOtherChecksum(Ods.of(folder, table("")), "content.xml")))
        .isEqualTo("FILE_CORRUPT");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<Double> progress = new ArrayList<>();
    new WorkbookReader(ReadLimits.STANDARD)
        .read(
            Ods.of(folder, table(row(cell("甲")).repeat(2000))),
            FileKind.ODS,
            new Collected(),
            progress::add);

    assertThat(progress).hasSizeGreaterThan(1000).isSorted();
    assertThat(progress.get(progress.size() - 1)).isBetween(0.99, 1.0);
  }

  @Test
  void countsRepeatedCellsBeforeTheyAreThere() throws IOException {
    String full =
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
            + " table:number-columns-repeated=\"16384\"><text:p>满</text:p></table:table-cell>"
            + "</table:table-row>";
    Collected read =
        Collected.read(Ods.of(folder, table(full) + table(row(cell("甲"))) + table(full)));

    assertThat(read.lines()).containsExactly("A1 甲");
    assertThat(read.problems)
        .extracting(problem -> problem.code() + " " + problem.message().zh())
        .hasSize(2)
        .allMatch(text -> text.startsWith("SHEET_RANGE_TOO_LARGE") && text.contains("16000000 个"));
  }

  @Test
  void limitsDepthAndTexts() {
    ReadLimits small = Limits.with("xmlDepth", 8, "cellCharacters", 5);
    String deep =
        row(
            "<table:table-cell><text:p><text:span><text:span>甲</text:span></text:span></text:p></table:table-cell>");

    assertThat(problem(Ods.of(folder, table(row(cell("五个字的话")))), small)).isEqualTo("none");
    assertThat(problem(Ods.of(folder, table(row(cell("六个字的话了")))), small))
        .isEqualTo("FILE_CELL_TOO_LONG");
    assertThat(
            problem(
                Ods.of(
                    folder,
                    table(
                        row(
                            "<table:table-cell><text:p><text:s text:c=\"2000000000\"/>.</text:p></table:table-cell>"))),
                small))
        .isEqualTo("FILE_CELL_TOO_LONG");
    assertThat(problem(Ods.of(folder, table(deep)), small)).isEqualTo("FILE_XML_TOO_DEEP");
    assertThat(problem(Ods.of(folder, table(deep)), Limits.with("xmlDepth", 9))).isEqualTo("none");
  }

  private static String problem(Path file) {
    return problem(file, ReadLimits.STANDARD);
  }

  private static String problem(Path file, ReadLimits limits) {
    try {
      Collected.read(file, limits);
      return "none";
    } catch (UnreadableFileException e) {
      return e.problem().code();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Collected read(String rows) throws IOException {
    return Collected.read(Ods.of(folder, table(rows)));
  }

  private List<String> lines(String rows) throws IOException {
    return read(rows).lines();
  }
}
