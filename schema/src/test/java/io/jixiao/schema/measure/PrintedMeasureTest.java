package io.jixiao.schema.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A measure of any kind, printed and read again, is the same measure. */
class PrintedMeasureTest {
  private static final List<String> MULTIPLIERS = List.of("", "十", "百", "千", "万", "亿");

  /** Of these a bare figure with the unit names a day, a month or a year: 12月 is December. */
  private static final Set<String> CALENDAR = Set.of("月", "月份", "年", "年度", "季度", "日");

  private static final List<String> WORDS =
      List.of("长期", "逐年上升", "每月", "正常保障", "不低于全域人口数据", "春节前", "有所提升");
  private static final List<String> MET = List.of("达成年度指标", "达成预期指标", "完成", "按时", "√", "优");
  private static final List<String> PARTLY_MET = List.of("部分达成年度指标并具有一定效果", "基本完成");
  private static final List<String> NOT_MET = List.of("未达成年度指标且效果较差", "未完成", "否");
  private static final List<String> EMPTY = List.of("", "-", "—", "/", "无", "不涉及", "……");
  private static final List<String> UNPARSED = List.of("1:3", "7×24小时", "3/5", "#DIV/0!", "9:00");

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void readsTheSame(@ForAll("measures") Measure measure) {
    Statistics.label("kind")
        .collect(measure.kind())
        .coverage(
            kinds ->
                EnumSet.allOf(MeasureKind.class)
                    .forEach(kind -> kinds.check(kind).count(PrintedMeasureTest::atLeastTen)));

    assertReadsTheSame(measure);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aQuantityReadsTheSame(@ForAll("quantities") Measure measure) {
    Statistics.label("operator")
        .collect(String.valueOf(measure.operator()))
        .coverage(
            operators -> {
              operators.check("null").count(PrintedMeasureTest::atLeastTen);
              EnumSet.allOf(Operator.class)
                  .forEach(
                      operator ->
                          operators.check(operator.name()).count(PrintedMeasureTest::atLeastTen));
            });
    Statistics.label("dimension").collect(dimension(measure.unit()));

    assertReadsTheSame(measure);
  }

  @Property
  void everyUnitReadsTheSame(
      @ForAll("units") Unit unit, @ForAll("values") BigDecimal value, @ForAll Operator operator) {
    assertReadsTheSame(quantity(operator, null, value, unit));
  }

  private static boolean atLeastTen(int count) {
    return count >= 10;
  }

  private static void assertReadsTheSame(Measure measure) {
    String printed = MeasurePrinter.print(measure);

    Measure again = MeasureReader.read(printed, MeasureContext.NONE);

    assertThat(meaning(again)).as(printed).isEqualTo(meaning(measure));
    assertThat(MeasurePrinter.print(again)).isEqualTo(printed);
  }

  /** Everything but the texts, which are what was printed. */
  private static Measure meaning(Measure measure) {
    return new Measure(
        "",
        measure.kind(),
        measure.operator(),
        measure.direction(),
        measure.value(),
        measure.unit(),
        measure.baseValue(),
        measure.baseUnit(),
        measure.from(),
        measure.date(),
        measure.band(),
        measure.parts().stream().map(PrintedMeasureTest::meaning).toList(),
        null);
  }

  private static String dimension(String symbol) {
    return Units.all().stream()
        .filter(unit -> unit.symbol().equals(symbol))
        .map(unit -> unit.dimension().name())
        .findFirst()
        .orElse(symbol == null ? "bare" : symbol.contains("/") ? "per" : "multiplied");
  }

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.oneOf(
        quantities(), dates(), periods(), ranges(), compounds(), words(), emptyOrUnparsed());
  }

  @Provide
  Arbitrary<Measure> quantities() {
    Arbitrary<Unit> any = Arbitraries.oneOf(units(), units(), perUnits(), multiplied());
    return Combinators.combine(
            Arbitraries.of(Operator.class).injectNull(0.2),
            Arbitraries.of(Direction.class).injectNull(0.6),
            values(),
            any.injectNull(0.2))
        .as(PrintedMeasureTest::quantity)
        .filter(measure -> measure.unit() == null || !CALENDAR.contains(measure.unit()));
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    Arbitrary<BigDecimal> figures =
        Combinators.combine(
                Arbitraries.longs().between(0, 999_999_999_999L),
                Arbitraries.integers().between(0, 8))
            .as(BigDecimal::valueOf);
    Arbitrary<BigDecimal> small = Arbitraries.integers().between(0, 120).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> negative =
        small.filter(value -> value.signum() > 0).map(BigDecimal::negate);
    return Arbitraries.frequencyOf(Tuple.of(6, figures), Tuple.of(5, small), Tuple.of(1, negative));
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Units.all()).filter(unit -> !CALENDAR.contains(unit.symbol()));
  }

  private static Arbitrary<Unit> perUnits() {
    Arbitrary<Unit> money =
        Arbitraries.of(Units.all())
            .filter(unit -> unit.dimension() == Dimension.MONEY && unit.base().equals("元"));
    Arbitrary<List<Unit>> per =
        Arbitraries.of("人", "月", "年", "天", "户", "亩", "平方米", "公里", "台", "课时", "生")
            .map(PrintedMeasureTest::unit)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .uniqueElements();
    return Combinators.combine(money, per).as(PerUnits::of);
  }

  private static Arbitrary<Unit> multiplied() {
    return Combinators.combine(
            Arbitraries.of("人", "次", "亩", "平方米", "户", "吨", "元", "件").map(PrintedMeasureTest::unit),
            Arbitraries.of(MULTIPLIERS))
        .as(
            (unit, multiplier) ->
                multiplier.isEmpty() ? unit : unit.times(multiplier, factor(multiplier)));
  }

  private static BigDecimal factor(String multiplier) {
    int[] zeros = {0, 1, 2, 3, 4, 8};
    return BigDecimal.TEN.pow(zeros[MULTIPLIERS.indexOf(multiplier)]);
  }

  private static Unit unit(String symbol) {
    return Units.all().stream()
        .filter(unit -> unit.symbol().equals(symbol))
        .findFirst()
        .orElseGet(() -> Unit.classifier(symbol));
  }

  private static Arbitrary<Measure> dates() {
    return Combinators.combine(days(), Arbitraries.of(Operator.class).injectNull(0.3))
        .as((day, operator) -> Measure.date("", operator, day));
  }

  private static Arbitrary<Measure> periods() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(0, 900), operators().injectNull(0.7))
        .as((day, length, operator) -> Measure.period("", operator, day, day.plusDays(length)))
        .filter(period -> period.date().getYear() <= 2099);
  }

  private static Arbitrary<Operator> operators() {
    return Arbitraries.of(Operator.class);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private Arbitrary<Measure> ranges() {
    return Combinators.combine(
            Arbitraries.of(Direction.class).injectNull(0.7),
            Arbitraries.integers().between(0, 500),
            Arbitraries.integers().between(1, 500),
            units().injectNull(0.2))
        .as(
            (direction, lower, more, unit) ->
                Measure.compound(
                    "",
                    List.of(
                        quantity(Operator.AT_LEAST, direction, BigDecimal.valueOf(lower), unit),
                        quantity(
                            Operator.AT_MOST, direction, BigDecimal.valueOf(lower + more), unit))));
  }

  private Arbitrary<Measure> compounds() {
    return Arbitraries.oneOf(quantities(), dates(), periods(), ranges())
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(parts -> Measure.compound("", new ArrayList<>(parts)));
  }

  private static Arbitrary<Measure> words() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS).map(text -> Measure.words(text, null)),
        Arbitraries.of(MET).map(text -> Measure.words(text, QualitativeBand.MET)),
        Arbitraries.of(PARTLY_MET).map(text -> Measure.words(text, QualitativeBand.PARTLY_MET)),
        Arbitraries.of(NOT_MET).map(text -> Measure.words(text, QualitativeBand.NOT_MET)));
  }

  private static Arbitrary<Measure> emptyOrUnparsed() {
    return Arbitraries.oneOf(
        Arbitraries.of(EMPTY).map(Measure::empty), Arbitraries.of(UNPARSED).map(Measure::unparsed));
  }

  private static Measure quantity(
      Operator operator, Direction direction, BigDecimal value, Unit unit) {
    return unit == null
        ? Measure.quantity("", operator, direction, value, null, Figures.lean(value), null)
        : Measure.quantity(
            "", operator, direction, value, unit.symbol(), unit.toBase(value), unit.base());
  }
}
