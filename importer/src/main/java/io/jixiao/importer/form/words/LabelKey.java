package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which labels are compared. */
public final class LabelKey {
  /** Longer texts are no labels, and looking for where a remark begins would take for ever. */
  private static final int LONGEST = 200;

  private static final Pattern REMARK_AT_END = Pattern.compile("(.+?)(\\([^()]*\\)|:|\\*)+");
  private static final Pattern COUNTER =
      Pattern.compile(
          "([一二三四五六七八九十]+、|\\(([一二三四五六七八九十]+|\\d{1,2})\\)、?|\\d{1,2}[.、]|\\*)(?=\\D).*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年度?+(?=.)");

  private static final String MISTYPED = "植直职份们形型校帐";
  private static final String MEANT = "值值值分门行行效账";

  /** Words of another script, which begin with a letter, perhaps in brackets. */
  private static final String FOREIGN = "[(（]?(?!\\p{IsHan})\\p{L}\\P{IsHan}+";

  private static final Pattern FOREIGN_BEHIND =
      Pattern.compile("(\\S*\\p{IsHan}[^\\p{IsHan}\\s]*+)\\s+" + FOREIGN);
  private static final Pattern FOREIGN_BEFORE = Pattern.compile(FOREIGN + "\\s(\\p{IsHan}.*)");

  private LabelKey() {}

  /** {@code 全年预算数（A）：} is {@code 全年预算数}: no white space, colon at the end or remark in brackets. */
  public static String of(String text) {
    String compact = Normal.compact(text);
    int end = compact.length();
    if (end == 0 || end > LONGEST || !isRemarkEnd(compact.charAt(end - 1))) {
      return compact;
    }
    if (isWhollyBracketed(compact)) {
      return compact.substring(1, end - 1);
    }
    var remark = REMARK_AT_END.matcher(compact);
    return remark.matches() ? remark.group(1) : compact;
  }

  /** {@code （自评等级）}: brackets without anything before them hold no remark. */
  private static boolean isWhollyBracketed(String compact) {
    int end = compact.length() - 1;
    return end > 1 && compact.charAt(0) == '(' && compact.indexOf(')') == end;
  }

  /**
   * The Chinese of a label that another language stands beside, blanks between them: {@code 主管部门
   * Department}, {@code ᠲᠥᠰᠦᠯ 项目名称}; null where there is none.
   */
  static @Nullable String chinese(String text) {
    if (text.length() > LONGEST || text.chars().noneMatch(Character::isWhitespace)) {
      return null;
    }
    Matcher behind = FOREIGN_BEHIND.matcher(text);
    if (behind.matches()) {
      return behind.group(1);
    }
    Matcher before = FOREIGN_BEFORE.matcher(text);
    return before.matches() ? before.group(1) : null;
  }

  /**
   * {@code text} with the characters of labels for those that sound alike and are typed for them:
   * {@code 主管部们}, {@code 执形率}; null where it holds none.
   */
  static @Nullable String respelt(String text) {
    StringBuilder respelt = null;
    for (int i = 0; i < text.length(); i++) {
      int mistyped = MISTYPED.indexOf(text.charAt(i));
      if (mistyped >= 0) {
        respelt = respelt == null ? new StringBuilder(text) : respelt;
        respelt.setCharAt(i, MEANT.charAt(mistyped));
      }
    }
    return respelt == null ? null : respelt.toString();
  }

  /** The key of a heading, without a counter before it. */
  public static String heading(String text) {
    return withoutCounter(of(text));
  }

  /** The key without a counter before it: {@code （一）项目概况} is {@code 项目概况}. */
  static String withoutCounter(String key) {
    if (key.isEmpty() || !mayBeCounter(key.charAt(0))) {
      return key;
    }
    var counter = COUNTER.matcher(key);
    return counter.matches() ? key.substring(counter.end(1)) : key;
  }

  /** The key without a year before it: {@code 2024年度指标值} is {@code 指标值}. */
  public static String withoutYear(String key) {
    if (key.isEmpty() || !isDigit(key.charAt(0))) {
      return key;
    }
    var year = YEAR.matcher(key);
    return year.lookingAt() ? key.substring(year.end()) : key;
  }

  /** Most texts begin neither with a counter nor with a year: they need no expression. */
  private static boolean mayBeCounter(char first) {
    return first == '(' || first == '*' || isDigit(first) || "一二三四五六七八九十".indexOf(first) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRemarkEnd(char last) {
    return last == ')' || last == ':' || last == '*';
  }
}
