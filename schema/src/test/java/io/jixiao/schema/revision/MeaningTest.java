package io.jixiao.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.measure.Direction;
import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.measure.QualitativeBand;
import io.jixiao.schema.project.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningTest {
  private static final Measure EMPTY = measure("/", MeasureKind.EMPTY);
  private static final Measure TEN_DAYS = quantity("≤10天", Operator.AT_MOST, "240", "小时");
  private static final Measure JUNE =
      days("2021年6月底", MeasureKind.DATE, null, LocalDate.of(2021, 6, 30));

  @ParameterizedTest
  @MethodSource
  void theSameMeaning(@Nullable Measure one, @Nullable Measure other) {
    assertThat(Meaning.ofMeasure(one)).isEqualTo(Meaning.ofMeasure(other));
  }

  static Stream<Arguments> theSameMeaning() {
    return Stream.of(
        Arguments.of(null, EMPTY),
        Arguments.of(EMPTY, measure("—", MeasureKind.EMPTY)),
        Arguments.of(TEN_DAYS, quantity("小于等于 240.0 小时", Operator.AT_MOST, "240.0", "小时")),
        Arguments.of(quantity("0", null, "0", null), quantity("0.00", null, "0.00", null)),
        Arguments.of(JUNE, days("2021.6.30", MeasureKind.DATE, null, LocalDate.of(2021, 6, 30))),
        Arguments.of(words("逐年 上升", null), words("逐年上升", null)),
        Arguments.of(
            measure("医生 8 护士 6", MeasureKind.COMPOUND), measure("医生8护士6", MeasureKind.COMPOUND)),
        Arguments.of(measure("６．３１日", MeasureKind.DATE), measure("6.31日", MeasureKind.DATE)));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,000,000', 1000000.00, true",
    "0, ０.00, true",
    "98.5%, 98.50%, true",
    "98.5%, 98.5, false",
    "0858, 858, false",
    "2-1, 2-1.0, false",
    "无, , false",
  })
  void theFormatOfAFigureIsNoContent(String one, @Nullable String other, boolean same) {
    assertThat(Objects.equals(Meaning.ofTextOrFigure(one), Meaning.ofTextOrFigure(other)))
        .isEqualTo(same);
  }

  @ParameterizedTest
  @MethodSource
  void anotherMeaning(@Nullable Measure one, @Nullable Measure other) {
    assertThat(Meaning.ofMeasure(one)).isNotEqualTo(Meaning.ofMeasure(other));
  }

  static Stream<Arguments> anotherMeaning() {
    return Stream.of(
        Arguments.of(EMPTY, quantity("0", null, "0", null)),
        Arguments.of(TEN_DAYS, quantity("≥10天", Operator.AT_LEAST, "240", "小时")),
        Arguments.of(TEN_DAYS, quantity("≤11天", Operator.AT_MOST, "264", "小时")),
        Arguments.of(TEN_DAYS, quantity("≤240", Operator.AT_MOST, "240", null)),
        Arguments.of(quantity("5", null, "5", null), changed("上升5", Direction.UP)),
        Arguments.of(changed("下降5", Direction.DOWN), changed("上升5", Direction.UP)),
        Arguments.of(
            JUNE,
            days("1-6月", MeasureKind.PERIOD, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30))),
        Arguments.of(JUNE, days("6.29日", MeasureKind.DATE, null, LocalDate.of(2021, 6, 29))),
        Arguments.of(words("完成", QualitativeBand.MET), words("达成年度指标", QualitativeBand.MET)),
        Arguments.of(
            measure("医生 8 护士 6", MeasureKind.COMPOUND), measure("护士 8 医生 6", MeasureKind.COMPOUND)),
        Arguments.of(measure("6.31日", MeasureKind.DATE), measure("6.32日", MeasureKind.DATE)));
  }

  @Test
  void aFigureThatWasNotUnderstoodCountsAsText() {
    assertThat(Meaning.ofFigure(new BigDecimal("7.50"), "7.50分")).isEqualTo("7.5");
    assertThat(Meaning.ofFigure(new BigDecimal("100"), "100")).isEqualTo("100");
    assertThat(Meaning.ofFigure(null, "十 分")).isEqualTo("十分");
    assertThat(Meaning.ofFigure(null, " ")).isNull();
    assertThat(Meaning.ofFigure(null, null)).isNull();
  }

  @Test
  void anOrganisationCountsByNameAndCode() {
    String understood = Meaning.ofOrganisation(new Organisation("公安局", "155", "[155]公安局"));

    assertThat(Meaning.ofOrganisation(new Organisation("公安局", "155", "155-公安局")))
        .isEqualTo(understood);
    assertThat(Meaning.ofOrganisation(new Organisation("公安局", null, "公安局")))
        .isNotEqualTo(understood);
    assertThat(Meaning.ofOrganisation(new Organisation(null, null, "公 安 局"))).isEqualTo("公安局");
  }

  private static Measure quantity(
      String text, @Nullable Operator operator, String base, @Nullable String unit) {
    BigDecimal figure = new BigDecimal(base);
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        operator,
        null,
        figure,
        unit,
        figure,
        unit,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static Measure changed(String text, Direction direction) {
    BigDecimal figure = new BigDecimal("5");
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        null,
        direction,
        figure,
        null,
        figure,
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static Measure days(
      String text, MeasureKind kind, @Nullable LocalDate from, LocalDate until) {
    return new Measure(
        text, kind, null, null, null, null, null, null, from, until, null, List.of(), null);
  }

  private static Measure words(String text, @Nullable QualitativeBand band) {
    return new Measure(
        text,
        MeasureKind.QUALITATIVE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        band,
        List.of(),
        null);
  }

  private static Measure measure(String text, MeasureKind kind) {
    return new Measure(
        text, kind, null, null, null, null, null, null, null, null, null, List.of(), null);
  }
}
