package io.jixiao.schema.measure;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of a form sees beside a value.
 *
 * @param fiscalYear the form's year, for dates without one
 * @param indicatorName the row's name: it may hold the unit ({@code 资金总额（万元）}), an operator ({@code
 *     不少于 5 条}) or say that the row is about a duration
 * @param unit of a column of its own; it wins over the name's
 * @param role whether the value is what was asked for or what was reached
 */
public record MeasureContext(
    @Nullable Integer fiscalYear,
    @Nullable String indicatorName,
    @Nullable String unit,
    Role role) {

  /** Nothing beside the value. */
  public static final MeasureContext NONE = new MeasureContext(null, null, null, Role.TARGET);

  /** Which column the value stands in. */
  public enum Role {
    TARGET,
    ACTUAL
  }

  /** Beside a target in a row of this name, where no column names the unit. */
  public static MeasureContext target(
      @Nullable Integer fiscalYear, @Nullable String indicatorName) {
    return new MeasureContext(fiscalYear, indicatorName, null, Role.TARGET);
  }

  /** Beside an actual in a row of this name, where no column names the unit. */
  public static MeasureContext actual(
      @Nullable Integer fiscalYear, @Nullable String indicatorName) {
    return new MeasureContext(fiscalYear, indicatorName, null, Role.ACTUAL);
  }
}
