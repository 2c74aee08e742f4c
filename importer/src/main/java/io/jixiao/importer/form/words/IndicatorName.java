package io.jixiao.importer.form.words;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an indicator without the number printed before it.
 *
 * @param number as printed: {@code 指标 1:}; null where there is none
 */
public record IndicatorName(@Nullable String number, String name) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(指标\\s*[0-9０-９一二三四五六七八九十]{1,2}\\s*[:：.、．]|指标\\s*[0-9０-９]{1,2}(?=\\s*\\p{IsHan})(?!\\s*[个次项台年月天名人家分](?:\\P{IsHan}|\\p{IsHan}{0,2}$))|[0-9]{1,2}(?:[.．][0-9]{1,2}){2,3}[.、．]?(?=\\s*\\p{IsHan})|[0-9０-９]{1,2}\\s*[.、．](?![0-9０-９])|[（(]\\s*[0-9０-９]{1,2}\\s*[）)])\\s*(\\S.*)",
          Pattern.DOTALL);

  /** Counters at the beginning of further lines: the name is a list of things. */
  private static final Pattern COUNTED_LINES =
      Pattern.compile("\\n[ \\t\u3000]*+[（(]?+[2-9２-９][.、．）)](?![0-9０-９])");

  /** Parts the number of an indicator from its name. */
  public static IndicatorName of(String text) {
    var numbered = NUMBERED.matcher(text);
    return numbered.matches() && !COUNTED_LINES.matcher(text).find()
        ? new IndicatorName(numbered.group(1).strip(), numbered.group(2))
        : new IndicatorName(null, text);
  }
}
