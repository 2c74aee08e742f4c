package io.jixiao.schema.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, deadlines and periods. {@code 6月前} ends before June begins, {@code 6月底(前)} and
 * {@code 6月} with June's last day; a day named as a deadline ({@code 12月31日前}) is included.
 */
final class DateReader {
  private static final WordTable<Boolean> NEXT_YEAR = WordTable.of("次年 翌年 下一年 第二年");
  private static final WordTable<Boolean> LAST_YEAR = WordTable.of("上年 上一年 去年");
  private static final WordTable<Boolean> PERIOD_END = WordTable.of("期间 之间 以内 内 底前 底");
  private static final WordTable<Boolean> BOTTOM = WordTable.of("底 末");
  private static final WordTable<Boolean> THIS = WordTable.of("本 当 今");
  private static final WordTable<Boolean> WITHIN = WordTable.of("之内 以内 内");
  private static final WordTable<Boolean> BEFORE = WordTable.of("之前 以前 前");
  private static final WordTable<Boolean> AFTER = WordTable.of("之后 以后 后");
  private static final WordTable<Boolean> YEAR_END = WordTable.of("年底 年末 年终");
  private static final WordTable<Boolean> WITHIN_YEAR = WordTable.of("年度内 年内");
  private static final WordTable<Boolean> THIS_YEAR = WordTable.of("本年度 当年度 本年 当年 全年度 全年");

  /** 20241231. */
  private static final int COMPACT = 8;

  private final FoldedText text;
  private final int formYear;

  DateReader(FoldedText text, @Nullable Integer formYear) {
    this.text = text;
    this.formYear = formYear == null || formYear < 1 || formYear > 9999 ? 0 : formYear;
  }

  /** The phrase whose first digit stands at {@code start}, after words from {@code labelStart}. */
  @Nullable DatePhrase at(int labelStart, int start) {
    if (!mayBegin(text, start)) {
      return null;
    }
    CalendarPoint range = monthRange(start);
    if (range != null) {
      return period(inFormYear(range, labelStart, start));
    }
    DatePhrase years = YearRange.at(text, start);
    if (years != null) {
      return years;
    }
    CalendarPoint first = CalendarReader.at(text, start);
    if (first == null) {
      return null;
    }
    CalendarPoint dated = inFormYear(first, labelStart, start);
    if (dated.isWholeYear()) {
      CalendarPoint monthsOfYear = monthRange(text.skipBlanks(dated.end()));
      if (monthsOfYear != null) {
        return period(monthsOfYear.inYear(dated.year()));
      }
    }
    DatePhrase period = upTo(dated);
    if (period != null) {
      return period;
    }
    DatePhrase deadline = deadline(dated, first.year() == 0);
    return first.lastMonth() > 12 && deadline.bareMonth() ? null : deadline;
  }

  /** Whether a phrase may begin at {@code start}: most figures are none, which is seen at once. */
  static boolean mayBegin(FoldedText text, int start) {
    int end = text.skipDigits(start);
    return end - start == COMPACT || goesOn(text.charAt(text.skipBlanks(end)));
  }

  /** Whether {@code c} may stand behind the first digits of a phrase. */
  private static boolean goesOn(char c) {
    return switch (c) {
      case '年', '月', '季', '全', '第', '上', '下', '一', '二', '三', '四' -> true;
      case '.', '-', '/', '~', '至', '到' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  /** The phrase without any digits that begins at {@code start}: 年底前, 上半年, 年度内. */
  @Nullable DatePhrase wordsAt(int start) {
    if (!mayName(text.charAt(text.skipBlanks(start)))) {
      return null;
    }
    CalendarPoint part = CalendarReader.partOfYear(text, start, formYear);
    if (part != null) {
      return deadline(part, false);
    }
    int first = THIS.skip(text, start);
    int end = YEAR_END.skip(text, first);
    if (end > first) {
      return deadline(CalendarPoint.ofDay(formYear, 12, 31, end), false);
    }
    end = WITHIN_YEAR.skip(text, first);
    if (end > first) {
      return phrase(Operator.AT_MOST, CalendarPoint.ofYear(formYear, end).last(), end);
    }
    end = THIS_YEAR.skip(text, start);
    return end > start ? deadline(CalendarPoint.ofYear(formYear, end), false) : null;
  }

  /** Whether {@code c} may begin the name of a part of the year. */
  private static boolean mayName(char c) {
    return switch (c) {
      case '年', '本', '当', '今', '全', '第', '上', '下', '一', '二', '三', '四' -> true;
      default -> c >= '1' && c <= '4';
    };
  }

  /** 1-12月. */
  private @Nullable CalendarPoint monthRange(int start) {
    int end = text.skipDigits(start);
    int second = afterConnector(end);
    if (end - start < 1 || end - start > 2 || second < 0) {
      return null;
    }
    int last = text.skipDigits(second);
    int sign = text.skipBlanks(last);
    if (last - second < 1 || last - second > 2 || text.charAt(sign) != '月') {
      return null;
    }
    int from = Integer.parseInt(text.folded(start, end));
    int until = Integer.parseInt(text.folded(second, last));
    boolean named = text.charAt(sign + 1) == '份';
    boolean months = from >= 1 && from <= until && until <= 12;
    return months && !text.isDigit(text.skipBlanks(sign + 1))
        ? CalendarPoint.ofMonths(0, from, until, named ? sign + 2 : sign + 1)
        : null;
  }

  /** 3月1日至15日, 2024年1月至2025年3月. */
  private @Nullable DatePhrase upTo(CalendarPoint from) {
    int second = afterConnector(from.end());
    if (second < 0) {
      return null;
    }
    int dayEnd = text.skipDigits(second);
    if (from.isDay() && dayEnd - second <= 2 && text.isOneOf("日号", dayEnd)) {
      int day = Integer.parseInt(text.folded(second, dayEnd));
      return period(from.days(from.firstDay(), day, dayEnd + 1));
    }
    CalendarPoint until = CalendarReader.at(text, second);
    if (until == null) {
      return null;
    }
    CalendarPoint last = until.year() == 0 ? until.inYear(from.year()) : until;
    boolean overNewYear = until.year() == 0 && last.lastMonth() < from.firstMonth();
    LocalDate end = overNewYear ? last.inYear(from.year() + 1).last() : last.last();
    return new DatePhrase(
        MeasureKind.PERIOD, null, from.first(), end, false, false, skipSuffix(last.end()));
  }

  private DatePhrase period(CalendarPoint point) {
    return new DatePhrase(
        MeasureKind.PERIOD,
        null,
        point.first(),
        point.last(),
        false,
        false,
        skipSuffix(point.end()));
  }

  private int skipSuffix(int end) {
    return PERIOD_END.skip(text, end);
  }

  /** The place of the digits after a dash or 至; -1 where there is none. */
  private int afterConnector(int position) {
    int connector = text.skipBlanks(position);
    if (!text.isConnector(connector)) {
      return -1;
    }
    int next = connector + 1;
    while (text.charAt(next) == '-' || text.charAt(next) == '~' || text.charAt(next) == ' ') {
      next++;
    }
    return text.isDigit(next) ? next : -1;
  }

  private DatePhrase deadline(CalendarPoint named, boolean withoutYear) {
    CalendarPoint point = partOfMonth(named);
    int start = text.skipBlanks(point.isDay() ? overTimeOfDay(point.end()) : point.end());
    int bottom = BOTTOM.skip(text, start);
    int before = BEFORE.skip(text, bottom);
    if (before > bottom) {
      boolean included = bottom > start || point.firstDay() > 0;
      return phrase(Operator.AT_MOST, included ? point.last() : dayBefore(point), before);
    }
    if (bottom > start) {
      return phrase(null, point.last(), bottom);
    }
    int within = WITHIN.skip(text, start);
    if (within > start) {
      return phrase(Operator.AT_MOST, point.last(), within);
    }
    int after = AFTER.skip(text, start);
    if (after > start) {
      return phrase(Operator.MORE_THAN, point.last(), after);
    }
    boolean day = point.isMonth() || point.firstDay() > 0;
    boolean bareMonth = withoutYear && named.isMonth() && point.isMonth();
    return new DatePhrase(
        day ? MeasureKind.DATE : MeasureKind.PERIOD,
        null,
        day ? null : point.first(),
        point.last(),
        bareMonth,
        point.isWholeYear(),
        point.end());
  }

  /** 12月31日24时前, 12月31日18:00前. */
  private int overTimeOfDay(int dayEnd) {
    int first = text.skipBlanks(dayEnd);
    int end = text.skipDigits(first);
    if (end == first || end - first > 2) {
      return dayEnd;
    }
    if (text.charAt(end) == ':' && text.skipDigits(end + 1) == end + 3) {
      return end + 3;
    }
    return text.charAt(end) == '时' || text.charAt(end) == '点' ? end + 1 : dayEnd;
  }

  private CalendarPoint partOfMonth(CalendarPoint point) {
    if (!point.isMonth()) {
      return point;
    }
    int start = text.skipBlanks(point.end());
    if (text.startsWith("上旬", start) || text.startsWith("初", start)) {
      return point.days(1, 10, start + (text.charAt(start) == '初' ? 1 : 2));
    }
    if (text.startsWith("中旬", start)) {
      return point.days(11, 20, start + 2);
    }
    return text.startsWith("下旬", start) ? point.days(21, 0, start + 2) : point;
  }

  private static @Nullable LocalDate dayBefore(CalendarPoint point) {
    LocalDate first = point.first();
    return first == null ? null : first.minusDays(1);
  }

  private static DatePhrase phrase(@Nullable Operator operator, @Nullable LocalDate date, int end) {
    return new DatePhrase(MeasureKind.DATE, operator, null, date, false, false, end);
  }

  private CalendarPoint inFormYear(CalendarPoint point, int labelStart, int start) {
    if (point.year() != 0 || formYear == 0) {
      return point;
    }
    int label = text.backOverBlanks(labelStart, start);
    int shift = NEXT_YEAR.endsAt(text, labelStart, label) ? 1 : 0;
    return point.inYear(formYear + (LAST_YEAR.endsAt(text, labelStart, label) ? -1 : shift));
  }
}
