package io.jixiao.importer.workbook;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as a person reads it, where spreadsheets keep more than they show. */
final class CellText {
  private static final Pattern ESCAPE = Pattern.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_");

  /** {@code 主管部门：某局} and a line that begins in the same way. */
  private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,8}[:：][^\\n]+");

  private static final int LONGEST_LABEL = 14;

  private CellText() {}

  /**
   * Ends trimmed of anything that leaves no mark, line ends made {@code \n}, and a single line
   * break between two Han characters removed: it only fits a word into a narrow column, unless it
   * parts a label with its value from the next.
   */
  static String of(String stored) {
    String text = trimmed(stored.contains("_x00") ? unescaped(stored) : stored);
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : joined(lines(text));
  }

  /**
   * Workbooks write control characters as {@code _x000D_} (ECMA-376, ST_Xstring), and what looks
   * like one with {@code _x005F_} before it; not every reader of them undoes it.
   */
  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Normal.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Normal.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String joined(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n') {
        kept.append(c);
        continue;
      }
      int before = i - 1;
      while (isSpace(text.charAt(before))) {
        before--;
      }
      int after = i + 1;
      while (isSpace(text.charAt(after))) {
        after++;
      }
      if (isHan(text.codePointBefore(before + 1))
          && isHan(text.codePointAt(after))
          && !partsLabels(kept, text, after)) {
        kept.setLength(kept.length() - (i - 1 - before));
        i = after - 1;
      } else {
        kept.append('\n');
      }
    }
    return kept.toString();
  }

  private static boolean partsLabels(StringBuilder kept, String text, int after) {
    String next = text.substring(after, Math.min(text.length(), after + LONGEST_LABEL));
    String line = kept.substring(kept.lastIndexOf("\n") + 1);
    return LABELLED.matcher(next).lookingAt() && LABELLED.matcher(line).matches() && isClosed(line);
  }

  /** Whether no bracket is left open in {@code line}. */
  private static boolean isClosed(String line) {
    int last = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
    return last < 0 || line.indexOf(')', last) > last || line.indexOf('）', last) > last;
  }

  /** White space within a line; ends of the text are trimmed, so a search for its edge ends. */
  private static boolean isSpace(char c) {
    return c != '\n' && Normal.isBlank(c);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
