package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** Recognises the date line of a report: {@code 2024 年 12 月}. */
public final class DateText {
  private static final Pattern LINE =
      Pattern.compile("\\(?(19|20)\\d{2}年\\d{1,2}月(\\d{1,2}日)?\\)?");

  private static final int LONGEST = 24;

  private DateText() {}

  /** Where the white space before a date at the end of {@code text} is; -1 without a date there. */
  static int gapBefore(String text) {
    for (int i = text.length() - 1; i > 0 && i >= text.length() - LONGEST; i--) {
      if (Normal.isBlank(text.codePointAt(i)) && isDateLine(text.substring(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code text} is nothing but a year and month, or a day. */
  public static boolean isDateLine(String text) {
    return text.length() <= LONGEST && LINE.matcher(Normal.compact(text)).matches();
  }
}
