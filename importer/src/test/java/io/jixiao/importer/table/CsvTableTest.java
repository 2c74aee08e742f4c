package io.jixiao.importer.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @Test
  void beginsWithTheMarkAndHasLinesAsTheStandardSays() throws IOException {
    assertThat(written(List.of("名称", "a,b"), List.of("甲\"乙\"", "一\n二")))
        .isEqualTo("\uFEFF名称,\"a,b\"\r\n\"甲\"\"乙\"\"\",\"一\n二\"\r\n");
  }

  @Test
  void valuesArePlainAndExact() throws IOException {
    List<@Nullable Object> row =
        Arrays.asList(
            new BigDecimal("7.34E+6"),
            new BigDecimal("0.00000001"),
            new BigDecimal("-5.10"),
            7,
            true,
            LocalDate.of(2024, 12, 31),
            Instant.parse("2025-03-01T08:15:30Z"),
            "007",
            null);

    assertThat(written(Collections.nCopies(9, "h"), row))
        .endsWith("7340000,0.00000001,-5.10,7,true,2024-12-31,2025-03-01T08:15:30Z,007,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd", "-", "@SUM(A1)", "\tx", "-1+2", "+1e5", "＝1+1", "＠x", "－5", "＋5"})
  void whatASpreadsheetWouldRunIsAText(String text) throws IOException {
    assertThat(written(List.of("h", "i"), List.of("x", text))).endsWith("x,'" + text + "\r\n");
  }

  @Test
  void linesThatBeginWithReturnsAreTextsToo() throws IOException {
    assertThat(written(List.of("=h"), List.of("\r=1"))).endsWith("'=h\r\n\"'\r=1\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+5.25", "≥90%", "a=b", "'", "—", "12"})
  void whatIsNoFormulaStaysAsItIs(String text) throws IOException {
    assertThat(written(List.of("h", "i"), List.of("x", text))).endsWith("x," + text + "\r\n");
  }

  /** An empty line is no row for most readers. */
  @Test
  void singleCellWithoutValueIsARow() throws IOException {
    assertThat(written(List.of("h"), Collections.singletonList(null))).endsWith("h\r\n\"\"\r\n");
  }

  @Test
  void headingsStandAboveNoRows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTable(List.of("a", "b"), out).finish();

    assertThat(out.toString(UTF_8)).isEqualTo("\uFEFFa,b\r\n");
  }

  private static String written(List<String> headings, List<? extends @Nullable Object> row)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvTable table = new CsvTable(headings, out)) {
      table.row(row);
      table.finish();
    }
    return out.toString(UTF_8);
  }
}
