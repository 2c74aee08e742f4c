package io.jixiao.importer.form.raw;

import io.jixiao.importer.workbook.RawValue;
import org.jspecify.annotations.Nullable;

/** The annual goal in words. */
public record RawGoal(@Nullable RawValue expected, @Nullable RawValue actual) {
  static final RawGoal NONE = new RawGoal(null, null);

  /** This goal with what {@code other} says and it does not. */
  public RawGoal or(RawGoal other) {
    return new RawGoal(
        expected == null ? other.expected : expected, actual == null ? other.actual : actual);
  }
}
