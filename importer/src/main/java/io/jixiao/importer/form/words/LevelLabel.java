package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a level with the points printed in it: {@code 产出指标\n(50分)}.
 *
 * @param label without points and white space
 * @param points as printed, null where there are none
 */
public record LevelLabel(String label, @Nullable String points) {
  private static final Pattern WITH_POINTS =
      Pattern.compile(
          "(.*[^\\d\\s（(])\\s*([（(]\\s*\\d+(?:[.．]\\d+)?\\s*[分%％]?\\s*[）)]|\\d+(?:[.．]\\d+)?\\s*分)\\s*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** Parts the points in the heading of a level from its words. */
  public static LevelLabel of(String text) {
    if (!mayHavePoints(text)) {
      return new LevelLabel(withoutBlanks(text), null);
    }
    var withPoints = WITH_POINTS.matcher(text);
    return withPoints.matches()
        ? new LevelLabel(withoutBlanks(withPoints.group(1)), withPoints.group(2).strip())
        : new LevelLabel(withoutBlanks(text), null);
  }

  /** Most labels end otherwise: they need no expression. */
  private static boolean mayHavePoints(String text) {
    int last = text.length() - 1;
    while (last >= 0 && Normal.isBlank(text.charAt(last))) {
      last--;
    }
    return last >= 0 && "分）)".indexOf(text.charAt(last)) >= 0;
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Normal.isBlank(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
