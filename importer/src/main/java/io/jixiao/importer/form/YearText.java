package io.jixiao.importer.form;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a fiscal year: {@code （2,024年度）}, {@code 2024}. */
public final class YearText {
  private static final Pattern WHOLE =
      Pattern.compile("[(\\[]?((?:19|20)\\d{2}|[12],\\d{3})(年度?)?[)\\]]?");
  private static final Pattern WITHIN = Pattern.compile("((?:19|20)\\d{2})\\s*年\\s*度?");

  private YearText() {}

  /** The year that {@code text} names as a whole; null if it is anything else. */
  public static @Nullable Integer of(String text) {
    if (text.length() > 20) {
      return null;
    }
    Matcher whole = WHOLE.matcher(Normal.compact(text));
    return whole.matches() ? Integer.valueOf(whole.group(1).replace(",", "")) : null;
  }

  /** Whether {@code text} is a year and says so by 年 or brackets, as no other figure would. */
  static boolean isYear(String text) {
    return of(text) != null && (text.contains("年") || text.startsWith("(") || text.startsWith("（"));
  }

  /** The part of {@code title} that names a year: {@code 2021年度}; null where none does. */
  static @Nullable String within(String title) {
    Matcher within = WITHIN.matcher(title);
    return within.find() ? within.group().strip() : null;
  }
}
