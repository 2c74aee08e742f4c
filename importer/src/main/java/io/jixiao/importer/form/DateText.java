package io.jixiao.importer.form;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** Recognises the date line of a report: {@code 2024 年 12 月}. */
final class DateText {
  private static final Pattern LINE =
      Pattern.compile("\\(?(19|20)\\d{2}年\\d{1,2}月(\\d{1,2}日)?\\)?");

  private DateText() {}

  static boolean isDateLine(String text) {
    return text.length() <= 24 && LINE.matcher(Normal.compact(text)).matches();
  }
}
