package io.jixiao.schema.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, deadline or period found in a text.
 *
 * @param operator that words behind it name (前, 内, 后), null without
 * @param from the first day of a period, null for a date
 * @param date the day that counts: the last one
 * @param bareMonth whether it is no more than {@code 12月}, which may also be twelve months
 * @param wholeYear whether it is no more than a year, which beside figures only says when
 */
record DatePhrase(
    MeasureKind kind,
    @Nullable Operator operator,
    @Nullable LocalDate from,
    @Nullable LocalDate date,
    boolean bareMonth,
    boolean wholeYear,
    int end) {

  Measure measure(String text, @Nullable Operator before) {
    Operator counted = before == null ? operator : before;
    return kind == MeasureKind.PERIOD
        ? Measure.period(text, counted, from, date)
        : Measure.date(text, counted, date);
  }
}
