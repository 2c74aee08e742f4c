package io.jixiao.importer.layout;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as a cell can hold it. */
final class StoredText {
  /** The limit of the file formats. */
  private static final int LONGEST = 32_767;

  private static final String CUT = "……（原文共%d字，超出单元格上限，此处截断）";

  /** What looks like an escape would be taken for one. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F]");
  private static final Pattern NO_CHARACTER =
      Pattern.compile(
          "[\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private StoredText() {}

  /**
   * The text with control characters written as workbooks do (ECMA-376, ST_Xstring); what is longer
   * than a cell holds is cut and says so.
   */
  static String of(String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    escaped = NO_CHARACTER.matcher(escaped).replaceAll("");
    String stored = CONTROL.matcher(escaped).replaceAll(StoredText::escape);
    if (stored.length() <= LONGEST) {
      return stored;
    }
    String cut = CUT.formatted(text.length());
    int end = LONGEST - cut.length();
    return stored.substring(0, Character.isHighSurrogate(stored.charAt(end - 1)) ? end - 1 : end)
        + cut;
  }

  private static String escape(MatchResult control) {
    return String.format(Locale.ROOT, "_x%04X_", (int) control.group().charAt(0));
  }
}
