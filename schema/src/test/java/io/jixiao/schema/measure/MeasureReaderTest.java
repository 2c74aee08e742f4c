package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureReaderTest {

  static List<MeasureLine> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MeasureReaderTest.class.getResourceAsStream("measures.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(MeasureLine::parse)
          .toList();
    }
  }

  @Test
  void readsWhatPeopleWrite() throws IOException {
    List<MeasureLine> lines = lines();

    List<String> wrong =
        lines.stream()
            .filter(line -> !line.actualReading().equals(line.reading()))
            .map(line -> line.text() + " is read as " + line.actualReading())
            .toList();

    assertThat(lines).hasSizeGreaterThan(1200);
    assertThat(wrong).isEmpty();
  }

  @Test
  void keepsTheTextAsShownWithoutItsEnds() throws IOException {
    for (MeasureLine line : lines()) {
      Measure measure = MeasureReader.read("\u3000" + line.text() + " \n", line.context());

      assertThat(measure.text()).isEqualTo(line.text());
      assertThat(measure).isEqualTo(MeasureReader.read(line.text(), line.context()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u3000", "\n", "-", "—", "——", "－", "/", "／", "无", "……", "？", "N/A"})
  void blanksAndWordsForNothingAreEmpty(String text) {
    assertThat(MeasureReader.read(text, MeasureContext.NONE).kind()).isEqualTo(MeasureKind.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "≥, AT_LEAST",
    "'＞= ', AT_LEAST",
    "不少于, AT_LEAST",
    "小于等于：, AT_MOST",
    "＝, EQUAL",
    "≥5,",
    "人数不少于,",
    "定性,",
    "'',"
  })
  void aColumnOfItsOwnHoldsAnOperatorAndNothingElse(String text, Operator operator) {
    assertThat(MeasureReader.operator(text)).isEqualTo(operator);
  }

  @ParameterizedTest
  @CsvSource({
    "5个, AT_MOST, AT_MOST",
    "5个, , ",
    "≥5个, AT_MOST, AT_LEAST",
    "12月31日, AT_MOST, AT_MOST",
    "2024年1-12月, AT_MOST, ",
    "3-5个, AT_MOST, ",
    "长期, AT_MOST, "
  })
  void anOperatorBesideTheValueCountsWhereTheValueHasNone(
      String text, Operator beside, Operator counted) {
    Measure measure = MeasureReader.read(text, MeasureContext.target(2024, null));

    assertThat(measure.bounded(beside).operator()).isEqualTo(counted);
  }

  @Test
  void zeroIsNotEmpty() {
    assertThat(MeasureReader.read("0", MeasureContext.NONE).value()).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "77.09%, 0.7709, 77.09, 77.09",
    "77%, 0.7709, 77.09, 77.09",
    "100%, 1, 100, 100",
    "78%, 0.7709, 78, 78",
    "'1,000,000', 1000000.4, 1000000.4, 1000000.4",
    "7.50分, 7.5, 7.50, 7.5",
    "7.5, 7.4600000000000009, 7.46, 7.46",
    "8, 7.46, 8, 8"
  })
  void aNumericCellHasItsExactFigureWhereTheShownOneIsItsRounding(
      String shown, BigDecimal exact, BigDecimal value, BigDecimal base) {
    Measure measure = MeasureReader.read(shown, MeasureContext.NONE, exact);

    assertThat(measure.value()).isEqualTo(value);
    assertThat(measure.baseValue()).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "5,       个,    个,     5,       个",
    "5,       万元,  万元,   50000,   元",
    "6.9万,   万元,  万元,   69000,   元",
    "6.9万,   元,    万元,   69000,   元",
    "5%,      个,    %,      5,       %",
    "3,       泵站,  泵站,   3,       泵站",
    "3,       人/次, 人/次,  3,       人次",
    "98,      %(百分比), %, 98,       %",
    "5,       元(万),     元(万), 5,      元(万)",
    "3,       小时（工作时间）, 小时, 10800, 秒"
  })
  void aBareFigureTakesTheUnitOfItsColumn(
      String text, String column, String unit, BigDecimal base, String baseUnit) {
    MeasureContext context = new MeasureContext(2024, "数量（件）", column, MeasureContext.Role.ACTUAL);

    Measure measure = MeasureReader.read(text, context);

    assertThat(measure.unit()).isEqualTo(unit);
    assertThat(measure.baseValue()).isEqualTo(base);
    assertThat(measure.baseUnit()).isEqualTo(baseUnit);
  }

  @ParameterizedTest
  @CsvSource({
    "1万元, 10000元",
    "1天, 24小时",
    "1小时, 60分钟",
    "1公顷, 10000平方米",
    "15亩, 1公顷",
    "1年, 12个月",
    "1吨, 1000公斤",
    "1‰, 0.1%",
    "3万人, 30000名",
    "500元/人/月, 每月每人0.05万元"
  })
  void unitsOfOneDimensionCompareExactly(String one, String other) {
    Measure left = MeasureReader.read(one, MeasureContext.NONE);
    Measure right = MeasureReader.read(other, MeasureContext.NONE);

    assertThat(left.baseValue()).isEqualTo(right.baseValue());
    assertThat(left.baseUnit()).isEqualTo(right.baseUnit());
  }

  @ParameterizedTest
  @CsvSource({"1月, 30天", "1年, 365天", "5个工作日, 5天", "5人, 5人次", "5次, 5%", "5元/人, 5元/月"})
  void unitsWithoutAnExactRelationDoNotCompare(String one, String other) {
    MeasureContext duration = MeasureContext.target(2024, "工期");

    assertThat(MeasureReader.read(one, duration).baseUnit())
        .isNotNull()
        .isNotEqualTo(MeasureReader.read(other, duration).baseUnit());
  }

  @Test
  void aDateWithoutAnyYearIsADateAndDecidesNothing() {
    Measure measure = MeasureReader.read("12月底", MeasureContext.NONE);

    assertThat(measure.kind()).isEqualTo(MeasureKind.DATE);
    assertThat(measure.date()).isNull();
  }

  @Test
  void aReportIsWordsHoweverManyFiguresItHolds() {
    String report = "按计划完成。共发放 122 人，".repeat(20);

    Measure measure = MeasureReader.read(report, MeasureContext.NONE);

    assertThat(MeasureLine.describe(measure)).isEqualTo("QUALITATIVE MET");
  }

  @Test
  void aNameAsLongAsAReportSaysNothing() {
    MeasureContext context = MeasureContext.target(2024, "（万元）".repeat(60));

    assertThat(MeasureReader.read("5", context).unit()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"小时, QUANTITY", "天, QUANTITY", "日, DATE", "'', DATE"})
  void aDecimalInARowAboutAMomentIsNoDayWhereItsColumnCountsHours(String unit, MeasureKind kind) {
    MeasureContext context = new MeasureContext(2024, "物资调运时间", unit, MeasureContext.Role.ACTUAL);

    assertThat(MeasureReader.read("2.5", context).kind()).isEqualTo(kind);
  }
}
