package io.jixiao.importer.form.words;

import io.jixiao.importer.workbook.RawValue;
import io.jixiao.schema.text.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the unit of the amounts where a label names it: {@code 项目资金（万元）}, {@code （万 元）}. */
public final class MoneyUnit {
  private static final Pattern UNIT = Pattern.compile("(人民币)?(元|千元|万元|百万元|亿元)");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,6}?(元|千元|万元|百万元|亿元)\\)");

  /** The same as printed: blanks may stand anywhere. */
  private static final Pattern PRINTED =
      Pattern.compile("[（(][^（()）]{0,9}?元\\s*[)）]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BEHIND = Pattern.compile("[\\d,.]*\\d(元|千元|万元|百万元|亿元)");

  private MoneyUnit() {}

  /** Whether {@code text} is nothing but a unit of money. */
  public static boolean isUnit(String text) {
    return UNIT.matcher(Normal.compact(text)).matches();
  }

  /** {@code unit} without the blanks in it; anything else as it is. */
  public static RawValue unspaced(RawValue unit) {
    return isUnit(unit.text()) ? RawValue.part(Normal.compact(unit.text()), unit.cell()) : unit;
  }

  /** The unit in brackets in {@code label}; null where there is none. */
  public static @Nullable String in(String label) {
    if (label.indexOf('元') < 0) {
      return null;
    }
    Matcher found = IN_BRACKETS.matcher(Normal.compact(label));
    return found.find() ? found.group(1) : null;
  }

  /** The unit behind a figure: {@code 150 万元}; null where there is none. */
  public static @Nullable String behind(String figure) {
    Matcher behind = BEHIND.matcher(Normal.compact(figure));
    return behind.matches() ? behind.group(1) : null;
  }

  /** {@code label} without a unit in brackets. */
  public static String without(String label) {
    return in(label) == null ? label.strip() : PRINTED.matcher(label).replaceAll("").strip();
  }
}
