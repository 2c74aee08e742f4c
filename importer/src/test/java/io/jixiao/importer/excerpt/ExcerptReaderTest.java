package io.jixiao.importer.excerpt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.ReadLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptReaderTest {
  @TempDir Path folder;

  private final ExcerptReader reader = new ExcerptReader(ReadLimits.STANDARD);
  private Path book;

  /** Two sheets of numbered cells, twenty rows and columns; on the second A9:J9 is one. */
  @BeforeEach
  void drawsSheets() throws IOException {
    book = folder.resolve("book.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(book)) {
      for (String name : List.of("封面", "附表")) {
        Sheet sheet = workbook.createSheet(name);
        for (int row = 0; row < 20; row++) {
          Row made = sheet.createRow(row);
          for (int column = 0; column < 20; column++) {
            made.createCell(column).setCellValue("%s %d/%d".formatted(name, row + 1, column + 1));
          }
        }
      }
      workbook.getSheet("附表").addMergedRegion(CellRangeAddress.valueOf("A9:J9"));
      workbook.getSheet("附表").getRow(9).setZeroHeight(true);
      workbook.write(out);
    }
  }

  @Test
  void showsThreeRowsAndFourColumnsOnEachSide() throws IOException {
    SheetExcerpt excerpt = excerpt("book.xlsx", "封面", "H12").orElseThrow();

    assertThat(excerpt.firstRow()).isEqualTo(9);
    assertThat(excerpt.lastRow()).isEqualTo(15);
    assertThat(excerpt.firstColumn()).isEqualTo(4);
    assertThat(excerpt.lastColumn()).isEqualTo(12);
    assertThat(excerpt.cells()).hasSize(7 * 9);
    assertThat(excerpt.cells().get(0)).isEqualTo(new ExcerptCell("D9", "封面 9/4", 9, 4, 1, 1));
  }

  @Test
  void beginsWithTheSheetAndHasOnlyCellsThatAreThere() throws IOException {
    SheetExcerpt excerpt = excerpt("book.xlsx", "封面", "A1").orElseThrow();

    assertThat(excerpt.firstRow()).isEqualTo(1);
    assertThat(excerpt.firstColumn()).isEqualTo(1);
    assertThat(excerpt.cells()).hasSize(4 * 5);
    assertThat(excerpt("book.xlsx", "封面", "XFD1048576").orElseThrow().cells()).isEmpty();
  }

  @Test
  void cutsMergedAreasAndLeavesHiddenCellsOut() throws IOException {
    List<ExcerptCell> cells = excerpt("book.xlsx", "附表", "H12").orElseThrow().cells();

    assertThat(cells).contains(new ExcerptCell("A9", "附表 9/1", 9, 4, 1, 7));
    assertThat(cells).noneMatch(cell -> cell.row() == 10);
  }

  @Test
  void findsTheMembersOfArchives() throws IOException {
    Path zip = folder.resolve("batch.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), UTF_8)) {
      for (String name : List.of("甲.xlsx", "乙.xlsx")) {
        out.putNextEntry(new ZipEntry(name));
        Files.copy(book, out);
      }
    }

    assertThat(reader.read("batch.zip", zip, "batch.zip/乙.xlsx", "附表", "B2")).isPresent();
    assertThat(reader.read("batch.zip", zip, "batch.zip/丙.xlsx", "附表", "B2")).isEmpty();
  }

  @Test
  void readsLongSheetsRowByRow() throws IOException {
    Path csv = folder.resolve("long.csv");
    try (OutputStream out = Files.newOutputStream(csv)) {
      for (int row = 1; row <= 50_000; row++) {
        out.write("%d,%s\n".formatted(row, "长".repeat(row == 40_000 ? 500 : 1)).getBytes(UTF_8));
      }
    }

    SheetExcerpt excerpt = reader.read("a", csv, "a", "Sheet1", "B40000").orElseThrow();

    assertThat(excerpt.cells()).hasSize(14);
    assertThat(excerpt.cells().get(7).text()).isEqualTo("长".repeat(200) + "…");
  }

  @ParameterizedTest
  @CsvSource({
    "other.xlsx, 封面, A1",
    "book.xlsx,  其他, A1",
    "book.xlsx,  封面, A0",
    "book.xlsx,  封面, 1A",
    "book.xlsx,  封面, AAAA1"
  })
  void saysNothingOfWhatIsNotThere(String file, String sheet, String cell) throws IOException {
    assertThat(excerpt(file, sheet, cell)).isEmpty();
  }

  @Test
  void saysNothingOfFilesThatCannotBeRead() throws IOException {
    Files.writeString(book, "%PDF-1.7");

    assertThat(excerpt("book.xlsx", "封面", "A1")).isEmpty();
  }

  private Optional<SheetExcerpt> excerpt(String file, String sheet, String cell)
      throws IOException {
    return reader.read("book.xlsx", book, file, sheet, cell);
  }
}
