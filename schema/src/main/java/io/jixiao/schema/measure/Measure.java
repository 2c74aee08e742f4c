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
 * @param value the figure at face value: 90 for {@code ≥90%}
 * @param unit as printed: {@code 万元}, {@code %}
 * @param baseValue the figure in {@code baseUnit}, so that 万元 compares with 元 and 小时 with 天
 * @param date the last day of a period or deadline, or the date itself
 * @param band for qualitative texts that belong to an official band
 * @param parts the values of a compound text; empty otherwise
 * @param cell A1 address on the form's sheet, null where the measure comes from no cell
 */
public record Measure(
    String text,
    MeasureKind kind,
    @Nullable Operator operator,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable BigDecimal baseValue,
    @Nullable String baseUnit,
    @Nullable LocalDate date,
    @Nullable QualitativeBand band,
    List<Measure> parts,
    @Nullable String cell) {

  public Measure {
    parts = List.copyOf(parts);
  }

  /** The same measure, found in {@code cell}. */
  public Measure at(@Nullable String cell) {
    return new Measure(
        text, kind, operator, value, unit, baseValue, baseUnit, date, band, parts, cell);
  }
}
