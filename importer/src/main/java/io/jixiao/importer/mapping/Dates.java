package io.jixiao.importer.mapping;

import io.jixiao.schema.text.Normal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date on which a form was filled in. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile("\\D{0,2}(\\d{4})[年./-](\\d{1,2})(?:[月./-](\\d{1,2})日?)?月?\\D{0,2}");

  private Dates() {}

  /** The date; null where {@code text} names no day or a day that does not exist. */
  static @Nullable LocalDate date(String text) {
    Matcher matcher = DATE.matcher(Normal.compact(text));
    if (!matcher.matches() || matcher.group(3) == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /**
   * The year of a form that was filled in when the year ended, in December; null for other months.
   */
  static @Nullable Integer yearThatEnded(String text) {
    Matcher matcher = DATE.matcher(Normal.compact(text));
    return matcher.matches() && Integer.parseInt(matcher.group(2)) == 12
        ? Integer.valueOf(matcher.group(1))
        : null;
  }
}
