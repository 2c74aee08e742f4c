package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Measure;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two figures brought into one unit.
 *
 * @param unit null for bare figures
 */
record OneUnit(BigDecimal target, BigDecimal actual, @Nullable String unit) {
  private static final String PERCENT = "%";

  /** The form is about one year, so that 次 compares with 次/年. */
  private static final String A_YEAR = "/年";

  /** Null where the units do not compare. */
  static @Nullable OneUnit of(Measure target, Measure actual) {
    String wanted = target.unit();
    String given = actual.unit();
    if (given == null) {
      return new OneUnit(face(target), face(actual), wanted);
    }
    if (wanted == null) {
      return new OneUnit(face(target), isShare(actual) ? base(actual) : face(actual), given);
    }
    if (wanted.equals(given)) {
      return new OneUnit(face(target), face(actual), wanted);
    }
    return inBase(target, actual);
  }

  static boolean isShare(Measure measure) {
    return PERCENT.equals(measure.baseUnit());
  }

  private static @Nullable OneUnit inBase(Measure target, Measure actual) {
    String wanted = target.baseUnit();
    String given = actual.baseUnit();
    // a mere multiplier (6.9 万) takes the other's base unit
    boolean compares =
        wanted == null || given == null || wanted.equals(given) || yearly(wanted, given);
    return compares
        ? new OneUnit(base(target), base(actual), wanted == null ? given : wanted)
        : null;
  }

  private static boolean yearly(String one, String other) {
    return one.equals(other + A_YEAR) || other.equals(one + A_YEAR);
  }

  private static BigDecimal face(Measure measure) {
    return Objects.requireNonNull(measure.value(), "a quantity has a value");
  }

  private static BigDecimal base(Measure measure) {
    return Objects.requireNonNull(measure.baseValue(), "a quantity has a value");
  }
}
