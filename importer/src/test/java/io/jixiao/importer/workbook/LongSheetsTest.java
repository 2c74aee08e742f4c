package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets of many rows, and many sheets. */
class LongSheetsTest {
  @TempDir Path folder;

  @Test
  void offersASheetThatIsJustLongEnough() throws IOException {
    Path file = Books.text(folder, "项目,1\n".repeat(5), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(Collected.read(file, Limits.with("longSheetRows", 5)).offered).isZero();
    assertThat(Collected.read(file, Limits.with("longSheetRows", 4)).offered).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isNotConfusedByCommentsOnEarlyRows(Format format) throws IOException {
    Collected read =
        read(
            format,
            book -> {
              Sheet sheet = book.createSheet();
              for (int row = 0; row < 5; row++) {
                Books.fill(sheet, row, "第" + row + "行", row);
              }
              CreationHelper helper = book.getCreationHelper();
              Books.cell(sheet, 0, 0)
                  .setCellComment(
                      sheet
                          .createDrawingPatriarch()
                          .createCellComment(helper.createClientAnchor()));
              Books.cell(sheet, 0, 0).getCellComment().setString(helper.createRichTextString("批注"));
            });

    assertThat(read.lines())
        .containsExactly(
            "A1 第0行", "B1 0", "A2 第1行", "B2 1", "A3 第2行", "B3 2", "A4 第3行", "B4 3", "A5 第4行",
            "B5 4");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void readsAThousandAndTwoHundredSheetsInOrder(Format format) throws IOException {
    List<Double> progress = new ArrayList<>();
    Path file =
        format.save(
            folder,
            book -> {
              for (int i = 0; i < 1200; i++) {
                Books.fill(book.createSheet("表" + i), 0, "项目" + i);
              }
            });
    Collected read = new Collected();
    FileKind kind = new ContentSniffer(ReadLimits.STANDARD).kind(file);

    new WorkbookReader(ReadLimits.STANDARD).read(file, kind, read, progress::add);

    assertThat(read.grids).hasSize(1200);
    assertThat(read.lines().get(1199)).isEqualTo("A1 项目1199");
    assertThat(progress).isSorted();
    assertThat(progress.get(progress.size() - 1)).isBetween(0.99, 1.0);
  }

  @Test
  void spendsNothingOnTrailingFormattedRows() throws IOException {
    Path file =
        Books.xlsx(
            folder,
            book -> {
              Sheet sheet = book.createSheet();
              CellStyle style = Books.style(book, "0.00");
              for (int row = 0; row < 5000; row++) {
                for (int column = 0; column < 8; column++) {
                  Books.cell(sheet, row, column).setCellStyle(style);
                }
              }
              Books.fill(sheet, 0, "只有一格");
            });

    Collected read = Collected.read(file);

    assertThat(read.lines()).containsExactly("A1 只有一格");
    assertThat(read.offered).isZero();
    assertThat(read.grids.get(0).rows()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void offersALongSheetRowByRowFromItsFirstRow(Format format) throws IOException {
    Path file =
        format.save(
            folder,
            book -> {
              Sheet sheet = book.createSheet("汇总");
              for (int row = 0; row < 1000; row++) {
                Books.fill(sheet, 2 * row, row, "项目" + row);
              }
              Books.fill(book.createSheet("短"), 0, "项目");
            });
    // Far fewer cells than the sheet has may be held: more would be refused.
    ReadLimits few = Limits.with("cellsPerSheet", 610);
    RowsTaken taken = new RowsTaken();
    FileKind kind = new ContentSniffer(few).kind(file);

    new WorkbookReader(few).read(file, kind, taken, share -> {});

    assertThat(taken.events)
        .hasSize(1003)
        .startsWith("head of 301 rows", "1: 0 项目0", "3: 1 项目1")
        .endsWith("1999: 999 项目999", "end", "sheet 短");
  }

  @Test
  void refusesASheetWithMoreCellsThanTheLimitAndReadsTheNext() throws IOException {
    ReadLimits few = Limits.with("cellsPerSheet", 10);
    Path file =
        Books.xlsx(
            folder,
            book -> {
              Books.fill(book.createSheet("大"), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
              Books.fill(book.createSheet("刚好"), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            });

    Collected read = Collected.read(file, few);

    assertThat(read.grids).extracting(Grid::sheetName).containsExactly("刚好");
    assertThat(read.problems)
        .extracting(Problem::code, Problem::sheet, problem -> problem.message().zh())
        .containsExactly(tuple("SHEET_TOO_LARGE", "大", "工作表的非空单元格或合并区域超过 10 个，这张表没有读取。"));
  }

  private Collected read(Format format, Consumer<Workbook> fill) throws IOException {
    return Collected.read(format.save(folder, fill));
  }

  /** Takes the rows of every long sheet. */
  private static final class RowsTaken implements GridSink, GridSink.RowSink {
    private final List<String> events = new ArrayList<>();

    @Override
    public RowSink longSheet(Grid head) {
      events.add(
          "head of " + head.cells().stream().mapToInt(Cell::row).distinct().count() + " rows");
      return this;
    }

    @Override
    public void row(int row, List<Cell> cells) {
      events.add(row + 1 + ": " + String.join(" ", cells.stream().map(Cell::text).toList()));
    }

    @Override
    public void end() {
      events.add("end");
    }

    @Override
    public void sheet(Grid grid) {
      events.add("sheet " + grid.sheetName());
    }

    @Override
    public void sheetFailed(String sheetName, Problem problem) {
      events.add("failed " + sheetName);
    }
  }
}
