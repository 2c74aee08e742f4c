package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a level with the points printed in it: {@code 产出指标\n(50分)}.
 *
 * @param label without points, white space and the counter before it: {@code 1.1数量指标}
 * @param points as printed, null where there are none
 */
public record LevelLabel(String label, @Nullable String points) {
  private static final Pattern WITH_POINTS =
      Pattern.compile(
          "(.*[^\\d\\s（(])\\s*([（(]\\s*\\d+(?:[.．]\\d+)?\\s*[分%％]?\\s*[）)]|\\d+(?:[.．]\\d+)?\\s*分)\\s*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:\\d{1,2}(?:[.．]\\d{1,2}){1,2}[.、．]?|\\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}[、.．]"
              + "|[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]、?)(?=\\p{IsHan}{2})");

  /** Parts the points in the heading of a level from its words. */
  public static LevelLabel of(String text) {
    if (!mayHavePoints(text)) {
      return new LevelLabel(plain(text), null);
    }
    var withPoints = WITH_POINTS.matcher(text);
    return withPoints.matches()
        ? new LevelLabel(plain(withPoints.group(1)), withPoints.group(2).strip())
        : new LevelLabel(plain(text), null);
  }

  /** Most labels end otherwise: they need no expression. */
  private static boolean mayHavePoints(String text) {
    int last = text.length() - 1;
    while (last >= 0 && Normal.isBlank(text.charAt(last))) {
      last--;
    }
    return last >= 0 && "分）)".indexOf(text.charAt(last)) >= 0;
  }

  private static String plain(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Normal.isBlank(c)).forEach(kept::appendCodePoint);
    Matcher counter = COUNTER.matcher(kept);
    return counter.lookingAt() ? kept.substring(counter.end()) : kept.toString();
  }
}
