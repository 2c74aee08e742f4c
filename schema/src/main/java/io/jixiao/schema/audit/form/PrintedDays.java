package io.jixiao.schema.audit.form;

import io.jixiao.schema.text.Normal;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as a text prints them, whether or not the calendar has them. */
final class PrintedDays {
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "(?<![\\d.])(?:((?:19|20)\\d{2})[年./-])?(\\d{1,2})(?:月|[./-](?=\\d{1,2}(?:[日号前]|$)))"
              + "(?:(\\d{1,2})(?:[日号](?:至|到|-|~)(\\d{1,2})(?=[日号]))?)?");

  /** For a month and day without a year on a form without one: February has 29 days. */
  private static final int LEAP_YEAR = 2024;

  private PrintedDays() {}

  /** Whether {@code text} names a month, or a day of a month, that there is not. */
  static boolean haveImpossible(String text, @Nullable Integer formYear) {
    Matcher found = MONTH_AND_DAY.matcher(Normal.unspaced(text));
    while (found.find()) {
      int year =
          found.group(1) == null ? (formYear == null ? LEAP_YEAR : formYear) : number(found, 1);
      int month = number(found, 2);
      if (month < 1 || month > 12) {
        return true;
      }
      YearMonth days = YearMonth.of(year, month);
      if (isImpossible(found, 3, days) || isImpossible(found, 4, days)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImpossible(Matcher found, int group, YearMonth month) {
    return found.group(group) != null && !month.isValidDay(number(found, group));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
