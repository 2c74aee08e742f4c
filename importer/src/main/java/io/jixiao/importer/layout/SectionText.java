package io.jixiao.importer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of reports, as far as their counters go. */
public final class SectionText {
  private static final Pattern COUNTER =
      Pattern.compile(
          "\\s*(第?[一二三四五六七八九十]{1,3}[、.．章节部分]|[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]"
              + "|\\d{1,2}\\s*[.．、](?!\\d)|[（(]\\s*\\d{1,2}\\s*[）)])\\s*(\\S.*)",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST = 40;
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;！!？?].*", Pattern.DOTALL);

  private SectionText() {}

  /** Whether people, and the reader, take {@code text} for a numbered heading. */
  public static boolean looksLikeHeading(String text) {
    return text.length() <= LONGEST
        && !SENTENCE.matcher(text).matches()
        && COUNTER.matcher(text).matches();
  }

  static String withoutCounter(String heading) {
    Matcher counter = COUNTER.matcher(heading);
    return counter.matches() ? counter.group(2) : heading;
  }
}
