package io.jixiao.importer.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the unit of the amounts where a label names it: {@code 项目资金（万元）}. */
final class MoneyUnit {
  private static final Pattern UNIT = Pattern.compile("(人民币)?\\s*(元|千元|万元|百万元|亿元)");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[（(][^（()）]{0,6}?(元|千元|万元|百万元|亿元)\\s*[)）]");

  private static final Pattern BEHIND = Pattern.compile("[\\d,.\\s]*\\d\\s*(元|千元|万元|百万元|亿元)");

  private MoneyUnit() {}

  /** Whether {@code text} is nothing but a unit of money. */
  static boolean isUnit(String text) {
    return UNIT.matcher(text.strip()).matches();
  }

  /** The unit in brackets in {@code label}; null where there is none. */
  static @Nullable String in(String label) {
    Matcher found = IN_BRACKETS.matcher(label);
    return found.find() ? found.group(1) : null;
  }

  /** The unit behind a figure: {@code 150 万元}; null where there is none. */
  static @Nullable String behind(String figure) {
    Matcher behind = BEHIND.matcher(figure);
    return behind.matches() ? behind.group(1) : null;
  }

  /** {@code label} without a unit in brackets. */
  static String without(String label) {
    return IN_BRACKETS.matcher(label).replaceAll("").strip();
  }
}
