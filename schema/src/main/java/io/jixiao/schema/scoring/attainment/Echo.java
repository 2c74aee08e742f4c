package io.jixiao.schema.scoring.attainment;

import io.jixiao.schema.measure.Measure;
import io.jixiao.schema.measure.MeasureKind;
import io.jixiao.schema.text.Normal;

/** Tells whether an actual repeats the target's words: 长期 for 长期, 已健全。 for 健全. */
final class Echo {
  private static final String DONE = "已";

  private Echo() {}

  static boolean of(Measure target, Measure actual) {
    boolean words =
        target.kind() == MeasureKind.QUALITATIVE || target.kind() == MeasureKind.UNPARSED;
    return words && (target.text().equals(actual.text()) || repeats(target.text(), actual.text()));
  }

  private static boolean repeats(String target, String actual) {
    // "已" and a full stop are all that may be added
    if (actual.length() > 2 * target.length() + 2) {
      return false;
    }
    String asked = plain(target);
    String said = plain(actual);
    return said.equals(asked) || said.equals(DONE + asked);
  }

  private static String plain(String text) {
    String compact = Normal.compact(text);
    int end = compact.length();
    while (end > 0 && ",.;!。、".indexOf(compact.charAt(end - 1)) >= 0) {
      end--;
    }
    return compact.substring(0, end);
  }
}
