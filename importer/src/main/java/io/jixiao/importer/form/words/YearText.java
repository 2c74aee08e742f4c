package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fiscal year: {@code （2,024年度）}, {@code 2024}, {@code （2024年1-6月）}, {@code （2023年度
 * FY2023）}.
 */
public final class YearText {
  private static final Pattern WHOLE =
      Pattern.compile(
          "[(\\[]?((?:19|20)\\d{2}|[12],\\d{3})("
              + "(年度?|年度\\d{1,2}月?[-—~至]\\d{1,2}月)?[)\\]]?"
              + "|年度?(\\d{1,2}月?[-—~至]\\d{1,2}月|上半年|前三季度|第?[一二三四]季度)\\)"
              + "|年度?\\)?(?!\\p{IsHan})\\P{IsHan}*\\p{L}{2}\\P{IsHan}*)");
  private static final int LONGEST = 40;

  private static final Pattern UNFILLED = Pattern.compile("\\(_*年度?\\)|_+年度?");
  private static final Pattern WITHIN =
      Pattern.compile("(?:(?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\\s*年\\s*度?");
  private static final Pattern IN_WORDS =
      Pattern.compile("([(\\[]?)(二[〇○零][〇○零一二三四五六七八九]{2})(年度?[)\\]]?)");
  private static final Pattern BARE = Pattern.compile("20\\d{2}");
  private static final Pattern IN_SHEET_NAME =
      Pattern.compile("(?<![-—~至\\d])(20\\d{2})年(?!\\d{1,2}月)");
  private static final String DIGITS = "〇一二三四五六七八九";

  private YearText() {}

  /** The year that {@code text} names as a whole; null if it is anything else. */
  public static @Nullable Integer of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher whole = WHOLE.matcher(inDigits(Normal.compact(text)));
    return whole.matches() ? Integer.valueOf(whole.group(1).replace(",", "")) : null;
  }

  /** {@code (二〇二三年度)} is {@code (2023年度)}; other texts stay as they are. */
  private static String inDigits(String compact) {
    Matcher words = IN_WORDS.matcher(compact);
    if (!words.matches()) {
      return compact;
    }
    StringBuilder digits = new StringBuilder(words.group(1));
    words.group(2).chars().map(each -> Math.max(0, DIGITS.indexOf(each))).forEach(digits::append);
    return digits.append(words.group(3)).toString();
  }

  /** Whether {@code text} is a year and says so by 年 or brackets, as no other figure would. */
  public static boolean isYear(String text) {
    return of(text) != null && (text.contains("年") || text.startsWith("(") || text.startsWith("（"));
  }

  /** Whether {@code text} is the line for a year that nobody has filled in: {@code ( 年度)}. */
  public static boolean isUnfilled(String text) {
    return text.length() <= LONGEST && UNFILLED.matcher(Normal.compact(text)).matches();
  }

  /**
   * The year that the name of a sheet gives to its forms: {@code 2022年度}, or nothing but a year of
   * this century; null for names that give none, several, or a date.
   */
  public static @Nullable Integer ofSheet(String name) {
    String compact = Normal.compact(name);
    if (BARE.matcher(compact).matches()) {
      return Integer.valueOf(compact);
    }
    Matcher year = IN_SHEET_NAME.matcher(compact);
    if (!year.find()) {
      return null;
    }
    Integer only = Integer.valueOf(year.group(1));
    return year.find() ? null : only;
  }

  /** The part of {@code title} that names a year: {@code 2021年度}; null where none does. */
  public static @Nullable String within(String title) {
    Matcher within = WITHIN.matcher(title);
    return within.find() ? within.group().strip() : null;
  }
}
