package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A numbered heading of a report.
 *
 * @param depth 1 for {@code 一、}, 2 for {@code （一）}, 3 for {@code 1.}, 4 for {@code （1）}
 */
public record SectionHeading(int depth) {
  private static final int LONGEST = 40;
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;！!？?].*", Pattern.DOTALL);
  private static final int DOTALL_IN_ANY_WIDTH = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern[] COUNTERS = {
    Pattern.compile("\\s*(第?[一二三四五六七八九十]{1,3}[、.．章节部分]).+", Pattern.DOTALL),
    Pattern.compile("\\s*[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)].+", Pattern.DOTALL),
    Pattern.compile("\\s*\\d{1,2}\\s*[.．、](?!\\d).+", DOTALL_IN_ANY_WIDTH),
    Pattern.compile("\\s*[（(]\\s*\\d{1,2}\\s*[）)].+", DOTALL_IN_ANY_WIDTH),
  };

  /** The heading that {@code text} is; null for a sentence or a text without a counter. */
  public static @Nullable SectionHeading of(String text) {
    if (text.length() > LONGEST || !mayBeCounter(text) || SENTENCE.matcher(text).matches()) {
      return null;
    }
    for (int i = 0; i < COUNTERS.length; i++) {
      if (COUNTERS[i].matcher(text).matches()) {
        return new SectionHeading(i + 1);
      }
    }
    return null;
  }

  /** Most texts begin with no counter: they need no expression. */
  private static boolean mayBeCounter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Normal.isBlank(c)) {
        return Character.isDigit(c) || "第（(一二三四五六七八九十".indexOf(c) >= 0;
      }
    }
    return false;
  }
}
