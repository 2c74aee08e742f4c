package io.jixiao.schema.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half or year as named in a text, before it is known to exist.
 *
 * @param year 0 where none is named
 * @param firstMonth 0 for none; 13 and above can be written, but name no month
 * @param lastMonth the same as {@code firstMonth} except for quarters, halves and years
 * @param firstDay of {@code firstMonth}, 0 for the whole month
 * @param lastDay of {@code lastMonth}, 0 for the whole month
 * @param end the place after it in the text
 */
record CalendarPoint(int year, int firstMonth, int lastMonth, int firstDay, int lastDay, int end) {

  static CalendarPoint ofYear(int year, int end) {
    return ofMonths(year, 1, 12, end);
  }

  static CalendarPoint ofMonths(int year, int first, int last, int end) {
    return new CalendarPoint(year, first, last, 0, 0, end);
  }

  static CalendarPoint ofMonth(int year, int month, int end) {
    return ofMonths(year, month, month, end);
  }

  static CalendarPoint ofDay(int year, int month, int day, int end) {
    return new CalendarPoint(year, month, month, day, day, end);
  }

  boolean isDay() {
    return firstDay > 0 && firstDay == lastDay && firstMonth == lastMonth;
  }

  boolean isMonth() {
    return firstMonth == lastMonth && firstDay == 0 && lastDay == 0;
  }

  boolean isWholeYear() {
    return firstMonth == 1 && lastMonth == 12 && firstDay == 0 && lastDay == 0;
  }

  CalendarPoint inYear(int newYear) {
    return new CalendarPoint(newYear, firstMonth, lastMonth, firstDay, lastDay, end);
  }

  CalendarPoint endingAt(int newEnd) {
    return new CalendarPoint(year, firstMonth, lastMonth, firstDay, lastDay, newEnd);
  }

  /** The days of this month from one to another; 0 is the month's last. */
  CalendarPoint days(int from, int until, int newEnd) {
    return new CalendarPoint(year, firstMonth, lastMonth, from, until, newEnd);
  }

  /** Null where the year is unknown or the calendar has no such day. */
  @Nullable LocalDate first() {
    return day(firstMonth, Math.max(firstDay, 1));
  }

  /** Null where the year is unknown or the calendar has no such day. */
  @Nullable LocalDate last() {
    return day(lastMonth, lastDay);
  }

  private @Nullable LocalDate day(int month, int day) {
    if (year == 0 || month < 1 || month > 12) {
      return null;
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    if (day == 0) {
      return yearMonth.atEndOfMonth();
    }
    return yearMonth.isValidDay(day) ? yearMonth.atDay(day) : null;
  }
}
