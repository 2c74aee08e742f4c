package io.jixiao.schema.measure;

import org.jspecify.annotations.Nullable;

/** Reads the name of a day, month, quarter, half or year at a place of a text. */
final class CalendarReader {
  static final int EARLIEST_YEAR = 1949;
  static final int LATEST_YEAR = 2099;

  /** The level of 2023 is no date, and a term or the beginning of a year is no whole one. */
  private static final WordTable<Boolean> NO_YEAR = WordTable.of("水平 标准 基数 底数 同期 数据 初 春季 秋季");

  private CalendarReader() {}

  /** Null where no part of the calendar is named at {@code start}. */
  static @Nullable CalendarPoint at(FoldedText text, int start) {
    int end = text.skipDigits(start);
    int next = text.skipBlanks(end);
    return switch (end - start) {
      case 4 -> fromYear(text, start, end, next);
      case 1, 2 -> fromShort(text, start, end, next);
      case 8 -> compact(text, start, end, next);
      default -> null;
    };
  }

  /** 第一季度, 上半年, 年底 and the like, after a year or alone. */
  static @Nullable CalendarPoint partOfYear(FoldedText text, int position, int year) {
    int first = text.skipBlanks(position);
    int number = text.charAt(first) == '第' ? first + 1 : first;
    int quarter = "1234一二三四".indexOf(text.charAt(number)) % 4;
    if (quarter >= 0 && text.startsWith("季度", number + 1)) {
      return CalendarPoint.ofMonths(year, quarter * 3 + 1, quarter * 3 + 3, number + 3);
    }
    if (text.startsWith("上半年", first)) {
      return CalendarPoint.ofMonths(year, 1, 6, first + 3);
    }
    return text.startsWith("下半年", first) ? CalendarPoint.ofMonths(year, 7, 12, first + 3) : null;
  }

  private static @Nullable CalendarPoint fromYear(FoldedText text, int start, int end, int next) {
    int year = number(text, start, end);
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return null;
    }
    char separator = text.charAt(end);
    if (separator == '-' || separator == '/' || separator == '.') {
      return separated(text, start, year, end, separator);
    }
    if (text.charAt(next) == '年') {
      return afterYear(text, year, next + 1);
    }
    return text.startsWith("全年", next)
        ? CalendarPoint.ofYear(year, next + 2)
        : partOfYear(text, next, year);
  }

  private static @Nullable CalendarPoint afterYear(FoldedText text, int year, int position) {
    boolean doubled = text.charAt(position) == '年' || text.charAt(position) == '度';
    int after = doubled ? position + 1 : position;
    CalendarPoint part = partOfYear(text, after, year);
    if (part != null) {
      return part;
    }
    if (NO_YEAR.beginsAt(text, text.skipBlanks(after))) {
      return null;
    }
    int first = text.skipBlanks(after);
    int last = text.skipDigits(first);
    CalendarPoint month = last > first && last - first <= 2 ? month(text, year, first, last) : null;
    return month != null ? month : CalendarPoint.ofYear(year, after);
  }

  /** 2024.12.31, 2024-12, 2024/6/30日. */
  private static @Nullable CalendarPoint separated(
      FoldedText text, int start, int year, int separatorAt, char separator) {
    int monthEnd = text.skipDigits(separatorAt + 1);
    if (!isShort(separatorAt + 1, monthEnd)) {
      return null;
    }
    int month = number(text, separatorAt + 1, monthEnd);
    int dayEnd = text.skipDigits(monthEnd + 1);
    if (text.charAt(monthEnd) == separator && isShort(monthEnd + 1, dayEnd)) {
      int end = text.isOneOf("日号", dayEnd) ? dayEnd + 1 : dayEnd;
      return CalendarPoint.ofDay(year, month, number(text, monthEnd + 1, dayEnd), end);
    }
    boolean monthNamed = text.charAt(monthEnd) == '月';
    boolean deadline = text.isOneOf("前底末", monthEnd) && monthEnd < text.length();
    boolean inRange = isEndOfRange(text, start) || isStartOfRange(text, monthEnd);
    boolean decimal = separator == '.' && !monthNamed && !deadline && !inRange;
    return decimal || month > 12
        ? null
        : CalendarPoint.ofMonth(year, month, monthNamed ? monthEnd + 1 : monthEnd);
  }

  /** 2024.1-2024.12. */
  private static boolean isStartOfRange(FoldedText text, int end) {
    int next = text.skipBlanks(end);
    int second = text.skipBlanks(next + 1);
    return text.isConnector(next) && text.skipDigits(second) == second + 4;
  }

  private static boolean isEndOfRange(FoldedText text, int start) {
    int before = text.backOverBlanks(0, start);
    return text.isConnector(before - 1) && text.isDigit(text.backOverBlanks(0, before - 1) - 1);
  }

  private static @Nullable CalendarPoint fromShort(FoldedText text, int start, int end, int next) {
    if (text.charAt(next) == '年') {
      return shortYear(text, start, end, next);
    }
    CalendarPoint month = month(text, 0, start, end);
    if (month != null) {
      return month;
    }
    CalendarPoint part = partOfYear(text, start, 0);
    return part != null ? part : dotted(text, start, end);
  }

  /** 24年12月 and 24年底 name a year; 24年 alone is a number of years. */
  private static @Nullable CalendarPoint shortYear(FoldedText text, int start, int end, int next) {
    CalendarPoint point =
        end - start == 2 ? afterYear(text, 2000 + number(text, start, end), next + 1) : null;
    boolean named = point != null && (!point.isWholeYear() || text.isOneOf("底末", point.end()));
    return named ? point : null;
  }

  /** 12月, 12月31日: the month's digits stand from {@code first} to {@code last}. */
  private static @Nullable CalendarPoint month(FoldedText text, int year, int first, int last) {
    int sign = text.skipBlanks(last);
    if (text.charAt(sign) != '月') {
      return null;
    }
    int month = number(text, first, last);
    int after = text.charAt(sign + 1) == '份' ? sign + 2 : sign + 1;
    int dayFirst = text.skipBlanks(after);
    int dayEnd = text.skipDigits(dayFirst);
    int daySign = text.skipBlanks(dayEnd);
    if (isShort(dayFirst, dayEnd) && text.isOneOf("日号", daySign)) {
      return CalendarPoint.ofDay(year, month, number(text, dayFirst, dayEnd), daySign + 1);
    }
    boolean unsigned = dayEnd == text.length() || text.charAt(dayEnd) == '前';
    if (isShort(dayFirst, dayEnd) && unsigned) {
      return CalendarPoint.ofDay(year, month, number(text, dayFirst, dayEnd), dayEnd);
    }
    return CalendarPoint.ofMonth(year, month, after);
  }

  /** 12.31日: month and day with a point between; 12.31日元 is money, 12.5日历天 a time. */
  private static @Nullable CalendarPoint dotted(FoldedText text, int start, int end) {
    int dayEnd = text.skipDigits(end + 1);
    int sign = text.skipBlanks(dayEnd);
    boolean unit = text.isOneOf("元历天", sign + 1);
    boolean named = !unit && text.isOneOf("日号", sign);
    if (text.charAt(end) != '.' || !isShort(end + 1, dayEnd) || !named) {
      return null;
    }
    return CalendarPoint.ofDay(
        0, number(text, start, end), number(text, end + 1, dayEnd), sign + 1);
  }

  /** 20241231日 is rare, but 20241231 is what some systems print. */
  private static @Nullable CalendarPoint compact(FoldedText text, int start, int end, int next) {
    CalendarPoint point =
        CalendarPoint.ofDay(
            number(text, start, start + 4),
            number(text, start + 4, start + 6),
            number(text, start + 6, end),
            end);
    boolean plausible = point.year() >= 2000 && point.year() <= LATEST_YEAR;
    boolean yen = text.startsWith("日元", next);
    boolean alone = next == text.length() || (text.isOneOf("前日", next) && !yen);
    return plausible && alone && point.last() != null ? point : null;
  }

  private static boolean isShort(int start, int end) {
    return end - start == 1 || end - start == 2;
  }

  private static int number(FoldedText text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
