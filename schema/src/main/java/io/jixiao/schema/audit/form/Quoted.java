package io.jixiao.schema.audit.form;

import io.jixiao.schema.measure.Measure;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of a form as sentences quote them: on one line, and not at any length. */
final class Quoted {
  private static final int LONGEST = 40;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Quoted() {}

  static String shortened(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** With its unit, which may stand in a column of its own. */
  static String of(@Nullable Measure measure) {
    if (measure == null) {
      return "";
    }
    String text = shortened(measure.text());
    boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    return bare && measure.unit() != null ? text + measure.unit() : text;
  }
}
