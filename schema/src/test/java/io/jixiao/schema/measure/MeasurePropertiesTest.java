package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MeasurePropertiesTest {
  private static final List<String> SNIPPETS =
      List.of(
          "1", "9", "0", ".", ",", "-", "%", "≥", "<", "=", "万", "元", "/", "人", "每", "月", "年", "日",
          "底", "前", "至", "第", "号", "(", ")", " ", "百分之", "三", "十", "半", "内", "以上", "下降", "未", "完成",
          "零", "无", "、", "e", "a", "：");

  @Property
  void aPrintedQuantityReadsTheSame(@ForAll("quantities") Measure measure) {
    String printed = MeasurePrinter.print(measure);

    assertThat(MeasureReader.read(printed, MeasureContext.NONE)).isEqualTo(measure.in(printed));
  }

  @Property
  void aPrintedDateReadsTheSame(@ForAll("days") LocalDate day, @ForAll Operator operator) {
    Measure measure = Measure.date("", operator, day);
    String printed = MeasurePrinter.print(measure);

    assertThat(MeasureReader.read(printed, MeasureContext.NONE)).isEqualTo(measure.in(printed));
  }

  @Property
  void aPrintedPeriodReadsTheSame(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Measure measure =
        Measure.period(
            "", null, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
    String printed = MeasurePrinter.print(measure);

    assertThat(MeasureReader.read(printed, MeasureContext.NONE)).isEqualTo(measure.in(printed));
  }

  @Property
  void noTextIsRefused(@ForAll String text, @ForAll String name) {
    MeasureContext context = new MeasureContext(2024, name, name, MeasureContext.Role.TARGET);

    assertThat(MeasureReader.read(text, context)).isNotNull();
    assertThat(MeasureReader.read(text + name, context, BigDecimal.ONE)).isNotNull();
  }

  @Property(tries = 5000)
  void noMixtureOfWhatPeopleWriteIsRefused(@ForAll("mixtures") String text) {
    Measure measure = MeasureReader.read(text, MeasureContext.target(2024, text));

    assertThat(measure.text()).isEqualTo(text.strip());
    assertThat(measure.value() == null || measure.value().scale() >= 0).isTrue();
    assertThat(Figures.decimal(text))
        .satisfiesAnyOf(
            figure -> assertThat(figure).isNull(),
            figure -> assertThat(figure.scale()).isNotNegative());
  }

  @Test
  void aHugeTextIsReadInNoTime() {
    for (String snippet : SNIPPETS) {
      String huge = snippet.repeat(100_000 / snippet.length());
      MeasureReader.read(huge, MeasureContext.NONE);
      long start = System.nanoTime();

      MeasureReader.read(huge, MeasureContext.target(2024, huge));
      Figures.decimal(huge);

      assertThat((System.nanoTime() - start) / 1_000_000).as(snippet).isLessThan(500);
    }
  }

  @Provide
  Arbitrary<Measure> quantities() {
    Arbitrary<BigDecimal> values =
        Combinators.combine(
                Arbitraries.longs().between(0, 999_999_999_999L),
                Arbitraries.integers().between(0, 6))
            .as(BigDecimal::valueOf);
    Arbitrary<Unit> units = Arbitraries.of(Units.all()).filter(unit -> !unit.symbol().equals("月"));
    return Combinators.combine(
            Arbitraries.of(Operator.class).injectNull(0.2),
            Arbitraries.of(Direction.class).injectNull(0.6),
            values,
            units.injectNull(0.2))
        .as(MeasurePropertiesTest::quantity)
        .filter(measure -> !isTimeOfCalendar(measure));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(SNIPPETS).list().ofMaxSize(20).map(words -> String.join("", words));
  }

  /** 2024年, 4季度, 12月, 6月份 and 12.31日 name a part of the calendar. */
  private static boolean isTimeOfCalendar(Measure measure) {
    String unit = measure.unit();
    return unit != null && List.of("年", "年度", "月份", "季度", "日").contains(unit);
  }

  private static Measure quantity(
      Operator operator, Direction direction, BigDecimal value, Unit unit) {
    return unit == null
        ? Measure.quantity("", operator, direction, value, null, Figures.lean(value), null)
        : Measure.quantity(
            "", operator, direction, value, unit.symbol(), unit.toBase(value), unit.base());
  }
}
