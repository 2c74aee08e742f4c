package io.jixiao.importer.workbook.format;

import io.jixiao.importer.workbook.format.SectionTokens.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Days and times of day: {@code yyyy"年"m"月"d"日"}, {@code h:mm}, {@code [h]:mm:ss}, {@code aaaa}.
 */
final class DateSection implements FormatSection {
  private static final BigDecimal END_OF_CALENDAR = new BigDecimal(2_958_466);
  private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(86_400);
  private static final String CODES = "ymdhseagb";
  private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "上午/下午");

  private final List<Token> parts;
  private final boolean halfDays;

  DateSection(List<Token> tokens) {
    this.parts = runs(tokens);
    this.halfDays = parts.stream().anyMatch(DateSection::isHalfDay);
  }

  /** Whether the codes are those of dates; {@code E+} is an exponent, not an era. */
  static boolean isDate(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean exponent =
          token.code() == 'E' && i + 1 < tokens.size() && "+-".contains(tokens.get(i + 1).text());
      if (token.code() == '[' || (!exponent && isDateCode(token))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isDate() {
    return true;
  }

  @Override
  public @Nullable String show(BigDecimal value, boolean date1904) {
    if (value.signum() < 0 || value.compareTo(END_OF_CALENDAR) >= 0) {
      return null;
    }
    LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue(), date1904, true);
    if (time == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Token part = parts.get(i);
      text.append(part.literal() ? part.text() : show(i, time, value));
    }
    return text.toString();
  }

  private String show(int index, LocalDateTime time, BigDecimal value) {
    Token part = parts.get(index);
    String code = part.text();
    int width = code.length();
    if (isHalfDay(part)) {
      int cut = code.indexOf('/');
      return time.getHour() < 12 ? code.substring(0, cut) : code.substring(cut + 1);
    }
    return switch (Character.toLowerCase(code.charAt(0))) {
      case 'y' -> width <= 2 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
      case 'e' -> padded(time.getYear(), 4);
      case 'm' -> isMinute(index) ? padded(time.getMinute(), width) : month(time, width);
      case 'd' -> day(time, width);
      case 'a' -> weekday(time, width);
      case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), width);
      case 's' -> padded(time.getSecond(), width);
      case '[' -> elapsed(value, code.charAt(1), width - 2);
      default -> "";
    };
  }

  private static String month(LocalDateTime time, int width) {
    return switch (width) {
      case 1, 2 -> padded(time.getMonthValue(), width);
      case 3 -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 4 -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> time.getMonth().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
    };
  }

  private static String day(LocalDateTime time, int width) {
    return switch (width) {
      case 1, 2 -> padded(time.getDayOfMonth(), width);
      case 3 -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      default -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    };
  }

  private static String weekday(LocalDateTime time, int width) {
    String name = "一二三四五六日".substring(time.getDayOfWeek().getValue() - 1).substring(0, 1);
    return width <= 3 ? name : "星期" + name;
  }

  private static String elapsed(BigDecimal value, char unit, int width) {
    long seconds = value.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
    long whole =
        switch (unit) {
          case 'h' -> seconds / 3600;
          case 'm' -> seconds / 60;
          default -> seconds;
        };
    return padded(whole, width);
  }

  /** An m next to hours or seconds is minutes. */
  private boolean isMinute(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!parts.get(i).literal()) {
        if (hasUnit(parts.get(i), 'h')) {
          return true;
        }
        break;
      }
    }
    for (int i = index + 1; i < parts.size(); i++) {
      if (!parts.get(i).literal()) {
        return hasUnit(parts.get(i), 's');
      }
    }
    return false;
  }

  private static boolean hasUnit(Token part, char unit) {
    String code = part.text().toLowerCase(Locale.ROOT);
    return code.charAt(code.startsWith("[") ? 1 : 0) == unit;
  }

  private static boolean isHalfDay(Token part) {
    return !part.literal() && HALF_DAYS.contains(part.text().toUpperCase(Locale.ROOT));
  }

  private static boolean isDateCode(Token token) {
    return CODES.indexOf(Character.toLowerCase(token.code())) >= 0;
  }

  /** Joins equal neighbouring codes ({@code yyyy}) and the words for half days. */
  private static List<Token> runs(List<Token> tokens) {
    List<Token> runs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String halfDay = halfDayAt(tokens, i);
      if (halfDay != null) {
        runs.add(new Token(halfDay, false));
        i += halfDay.length() - 1;
      } else if (isDateCode(token) && token.text().length() == 1) {
        int end = i + 1;
        while (end < tokens.size() && sameCode(token, tokens.get(end))) {
          end++;
        }
        runs.add(new Token(token.text().repeat(end - i), false));
        i = end - 1;
      } else if (token.code() == '[') {
        runs.add(token);
      } else if (token.code() != '@') {
        runs.add(new Token(token.text(), true));
      }
    }
    return List.copyOf(runs);
  }

  private static boolean sameCode(Token one, Token other) {
    return Character.toLowerCase(one.code()) == Character.toLowerCase(other.code());
  }

  private static @Nullable String halfDayAt(List<Token> tokens, int start) {
    for (String words : HALF_DAYS) {
      int end = start + words.length();
      if (end > tokens.size()) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      tokens.subList(start, end).forEach(token -> text.append(token.text()));
      if (text.toString().toUpperCase(Locale.ROOT).equals(words)) {
        return text.toString();
      }
    }
    return null;
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
