package io.jixiao.schema.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says and what it means.
 *
 * @param text as the spreadsheet shows it, ends trimmed; never corrected
 * @param operator null where none is printed
 * @param direction of a change ({@code 下降 5%} is 5 % down, not -5 %); null for a level
 * @param value the figure at face value: 90 for {@code ≥90%}
 * @param unit as printed: {@code 万元}, {@code %}; null for a bare figure
 * @param baseValue the figure in {@code baseUnit}, so that 万元 compares with 元 and 小时 with 天
 * @param baseUnit two quantities compare if their base units are equal
 * @param from the first day of a period, null otherwise
 * @param date the last day of a period or deadline, or the date itself; null where the calendar has
 *     no such day or the year is unknown
 * @param band for qualitative texts that belong to an official band
 * @param parts the values of a compound text; empty otherwise
 * @param cell A1 address on the form's sheet, null where the measure comes from no cell
 */
public record Measure(
    String text,
    MeasureKind kind,
    @Nullable Operator operator,
    @Nullable Direction direction,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable BigDecimal baseValue,
    @Nullable String baseUnit,
    @Nullable LocalDate from,
    @Nullable LocalDate date,
    @Nullable QualitativeBand band,
    List<Measure> parts,
    @Nullable String cell) {

  public Measure {
    parts = List.copyOf(parts);
  }

  /** A bare figure or one with its unit, in the unit's base. */
  static Measure quantity(
      String text,
      @Nullable Operator operator,
      @Nullable Direction direction,
      BigDecimal value,
      @Nullable String unit,
      BigDecimal baseValue,
      @Nullable String baseUnit) {
    return new Measure(
        text,
        MeasureKind.QUANTITY,
        operator,
        direction,
        value,
        unit,
        baseValue,
        baseUnit,
        null,
        null,
        null,
        List.of(),
        null);
  }

  /** A day or a deadline; {@code date} is null where it cannot be told. */
  static Measure date(String text, @Nullable Operator operator, @Nullable LocalDate date) {
    return timed(text, MeasureKind.DATE, operator, null, date);
  }

  /** A span of days, both ends included. */
  static Measure period(
      String text,
      @Nullable Operator operator,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return timed(text, MeasureKind.PERIOD, operator, from, until);
  }

  private static Measure timed(
      String text,
      MeasureKind kind,
      @Nullable Operator operator,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new Measure(
        text, kind, operator, null, null, null, null, null, from, until, null, List.of(), null);
  }

  /** Words, with the official band that they belong to, if any. */
  static Measure words(String text, @Nullable QualitativeBand band) {
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

  /** Several values in one text. */
  static Measure compound(String text, List<Measure> parts) {
    return new Measure(
        text,
        MeasureKind.COMPOUND,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        parts,
        null);
  }

  static Measure empty(String text) {
    return timed(text, MeasureKind.EMPTY, null, null, null);
  }

  static Measure unparsed(String text) {
    return timed(text, MeasureKind.UNPARSED, null, null, null);
  }

  /** The same meaning of a longer text. */
  Measure in(String whole) {
    return whole.equals(text)
        ? this
        : new Measure(
            whole, kind, operator, direction, value, unit, baseValue, baseUnit, from, date, band,
            parts, cell);
  }

  /** The same measure under {@code bound}, unless its text states another or has none to state. */
  public Measure bounded(@Nullable Operator bound) {
    boolean open = kind == MeasureKind.QUANTITY || kind == MeasureKind.DATE;
    return bound == null || operator != null || !open
        ? this
        : new Measure(
            text, kind, bound, direction, value, unit, baseValue, baseUnit, from, date, band, parts,
            cell);
  }

  /** The same measure, found in {@code cell}. */
  public Measure at(@Nullable String cell) {
    return new Measure(
        text, kind, operator, direction, value, unit, baseValue, baseUnit, from, date, band, parts,
        cell);
  }
}
