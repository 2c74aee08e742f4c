package io.jixiao.importer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkbookTableTest {

  @Test
  void valuesAreWhatTheyAre() throws IOException {
    Row row =
        written(
            Arrays.asList(
                new BigDecimal("7340000.10"),
                "00123",
                "=1+1",
                true,
                LocalDate.of(2024, 12, 31),
                Instant.parse("2025-03-01T08:15:30Z"),
                null,
                "中文"));

    assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7340000.10);
    assertThat(new DataFormatter().formatCellValue(row.getCell(0))).isEqualTo("7340000.10");
    assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(1).getStringCellValue()).isEqualTo("00123");
    assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=1+1");
    assertThat(row.getCell(3).getBooleanCellValue()).isTrue();
    assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
    assertThat(row.getCell(4).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2024, 12, 31, 0, 0));
    assertThat(row.getCell(5).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2025, 3, 1, 8, 15, 30));
    assertThat(row.getCell(6)).isNull();
    assertThat(row.getCell(7).getStringCellValue()).isEqualTo("中文");
  }

  @Test
  void whatASheetCannotHoldIsExactAsAText() throws IOException {
    Row row =
        written(
            List.of(
                new BigDecimal("12345678901234567.89"),
                LocalDate.of(1899, 12, 31),
                "长".repeat(40_000)));

    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("12345678901234567.89");
    assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1899-12-31");
    assertThat(row.getCell(2).getStringCellValue()).hasSize(32_767).endsWith("长…");
  }

  @Test
  void headingsStandAboveNoRows() throws IOException {
    XSSFSheet sheet = sheet(List.of());

    assertThat(sheet.getLastRowNum()).isZero();
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("a");
    assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("b");
  }

  @Test
  void fullSheetTakesNoFurtherRow() throws IOException {
    try (WorkbookTable table = new WorkbookTable(List.of("a"), new ByteArrayOutputStream(), 1)) {
      table.row(List.of("1"));

      assertThatExceptionOfType(TooManyRowsException.class)
          .isThrownBy(() -> table.row(List.of("2")))
          .satisfies(full -> assertThat(full.most()).isEqualTo(1));
    }
  }

  private static Row written(List<? extends @Nullable Object> cells) throws IOException {
    return sheet(List.of(cells)).getRow(1);
  }

  private static XSSFSheet sheet(List<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookTable table = new WorkbookTable(List.of("a", "b"), out)) {
      for (List<? extends @Nullable Object> row : rows) {
        table.row(row);
      }
      table.finish();
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.getSheetAt(0);
    }
  }
}
