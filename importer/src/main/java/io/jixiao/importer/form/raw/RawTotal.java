package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.RawValue;
import org.jspecify.annotations.Nullable;

/** The total row, and the grade wherever it stands. */
public record RawTotal(
    @Nullable RawValue weight,
    @Nullable RawValue score,
    @Nullable RawValue grade,
    @Nullable RawValue deviationReason) {
  public static final RawTotal NONE = new RawTotal(null, null, null, null);

  /** This total with what {@code other} says and it does not. */
  public RawTotal or(RawTotal other) {
    return new RawTotal(
        weight == null ? other.weight : weight,
        score == null ? other.score : score,
        grade == null ? other.grade : grade,
        deviationReason == null ? other.deviationReason : deviationReason);
  }
}
