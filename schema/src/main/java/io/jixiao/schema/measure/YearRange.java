package io.jixiao.schema.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years and months of a year without the sign of the first: 2023-2025年, 2024.1-12月. */
final class YearRange {
  private YearRange() {}

  static @Nullable DatePhrase at(FoldedText text, int start) {
    int end = text.skipDigits(start);
    if (end - start != 4) {
      return null;
    }
    int first = number(text, start, end);
    int second = text.charAt(end) == '.' ? end + 1 : afterConnector(text, end);
    int last = second < 0 ? second : text.skipDigits(second);
    if (second < 0 || !isYear(first)) {
      return null;
    }
    if (text.charAt(end) == '.') {
      return months(text, first, second, last);
    }
    boolean years = last - second == 4 && text.charAt(text.skipBlanks(last)) == '年';
    int until = years ? number(text, second, last) : 0;
    return isYear(until) && first <= until
        ? period(LocalDate.of(first, 1, 1), LocalDate.of(until, 12, 31), text.skipBlanks(last) + 1)
        : null;
  }

  private static @Nullable DatePhrase months(FoldedText text, int year, int start, int end) {
    int second = end - start < 1 || end - start > 2 ? -1 : afterConnector(text, end);
    int last = second < 0 ? second : text.skipDigits(second);
    if (second < 0 || last - second > 2 || text.charAt(last) != '月') {
      return null;
    }
    int from = number(text, start, end);
    int until = number(text, second, last);
    boolean months = from >= 1 && from <= until && until <= 12;
    return months && !text.isDigit(text.skipBlanks(last + 1))
        ? period(
            LocalDate.of(year, from, 1),
            LocalDate.of(year, until, 1).plusMonths(1).minusDays(1),
            last + 1)
        : null;
  }

  private static DatePhrase period(LocalDate from, LocalDate until, int end) {
    return new DatePhrase(MeasureKind.PERIOD, null, from, until, false, false, end);
  }

  private static boolean isYear(int number) {
    return number >= CalendarReader.EARLIEST_YEAR && number <= CalendarReader.LATEST_YEAR;
  }

  /** The digits after a dash or 至; -1 where there are none. */
  private static int afterConnector(FoldedText text, int position) {
    int connector = text.skipBlanks(position);
    int next = text.skipBlanks(connector + 1);
    return text.isConnector(connector) && text.isDigit(next) ? next : -1;
  }

  private static int number(FoldedText text, int start, int end) {
    return Integer.parseInt(text.folded(start, end));
  }
}
