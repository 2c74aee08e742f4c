package io.jixiao.importer.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with one bit flipped: what is read of them is right, or they are refused. */
class DamageTest {
  /** Bits from one flip to the next; odd, so that all bits of a byte have their turn. */
  private static final int STEP = 13;

  @TempDir Path folder;

  @Test
  void aFlippedBitInAWorkbook() throws IOException {
    assertThat(otherReadings(Books.xlsx(folder, DamageTest::fill))).isEmpty();
  }

  /** It has no checksums, so that other readings cannot be told; but it ends in nothing else. */
  @Test
  void aFlippedBitInAnOldWorkbook() throws IOException {
    otherReadings(Books.xls(folder, DamageTest::fill));
  }

  /** One sheet of each kind of thing that is kept outside of the sheet. */
  private static void fill(Workbook book) {
    Sheet sheet = book.createSheet("表");
    Books.fill(sheet, 0, "项目名称", "金额", "日期");
    Books.fill(sheet, 1, "甲", 12.5, 45_000, "藏");
    CellStyle date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    Cell day = Books.cell(sheet, 1, 2);
    day.setCellStyle(date);
    day.setCellValue(LocalDate.of(2023, 3, 15));
    sheet.setColumnHidden(3, true);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 1));
    Books.fill(sheet, 2, "并");
    Books.fill(book.createSheet("藏"), 0, "看不见", 1);
    book.setSheetHidden(1, true);
  }

  private List<String> otherReadings(Path whole) throws IOException {
    List<String> right = reading(whole);
    assertThat(right).contains("C2 2023-03-15");
    byte[] bytes = Files.readAllBytes(whole);
    List<String> others = new ArrayList<>();
    for (int bit = 0; bit < bytes.length * 8; bit += STEP) {
      byte flip = (byte) (1 << bit % 8);
      bytes[bit / 8] ^= flip;
      Path file = Files.write(folder.resolve("flipped"), bytes);
      try {
        List<String> found = reading(file);
        if (!found.equals(right)) {
          others.add("byte " + bit / 8 + " xor " + flip + ": " + found);
        }
      } catch (UnreadableFileException e) {
        assertThat(e.problem().message().zh()).isNotBlank();
      } catch (IOException | RuntimeException e) {
        throw new AssertionError("byte " + bit / 8 + " xor " + flip, e);
      }
      bytes[bit / 8] ^= flip;
    }
    return others;
  }

  private static List<String> reading(Path file) throws IOException {
    Collected collected = Collected.read(file);
    List<String> reading = new ArrayList<>(collected.lines());
    collected.grids.forEach(grid -> reading.add(grid.sheetName()));
    collected.problems.forEach(problem -> reading.add(problem.code()));
    return reading;
  }
}
