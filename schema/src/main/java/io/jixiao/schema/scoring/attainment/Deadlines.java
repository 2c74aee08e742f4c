package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.Operator;
import io.jixiao.schema.scoring.attainment.Comparison.Days;
import io.jixiao.schema.scoring.attainment.Comparison.Undecided;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares days and periods: on or before the target's last day is in time. */
final class Deadlines {
  private Deadlines() {}

  static Comparison of(Measure target, Measure actual) {
    LocalDate asked = target.date();
    LocalDate done = actual.date();
    if (asked == null || done == null) {
      return new Undecided(Doubt.DATE);
    }
    boolean met = isInTime(target.operator(), asked, done);
    return met && beginsBefore(target, actual, done)
        ? new Undecided(Doubt.PERIOD)
        : new Days(asked, done, met);
  }

  /** Only the calendar's {@code ≥} and {@code >} ask for a later day: 不早于 3 月 1 日. */
  private static boolean isInTime(@Nullable Operator operator, LocalDate asked, LocalDate done) {
    if (operator == Operator.AT_LEAST) {
      return !done.isBefore(asked);
    }
    if (operator == Operator.MORE_THAN) {
      return done.isAfter(asked);
    }
    return operator == Operator.LESS_THAN ? done.isBefore(asked) : !done.isAfter(asked);
  }

  private static boolean beginsBefore(Measure target, Measure actual, LocalDate done) {
    LocalDate start = target.from();
    LocalDate began = actual.from() == null ? done : actual.from();
    return start != null && began.isBefore(start);
  }
}
