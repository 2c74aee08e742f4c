package io.jixiao.importer.form.words;

import io.jixiao.schema.text.Normal;
import java.util.regex.Pattern;

/** What a template prints where something may be filled in, and what stands for nothing. */
public final class Placeholder {
  private static final String NOTHING_THERE = "(不涉及|不适用|无|-+|—+|/|\\\\|[.·…。]+|×+)";
  private static final Pattern NAME =
      Pattern.compile(
          "(具体)?(指标|目标)[0-9一二三四五六七八九十]{0,2}([:.、]" + NOTHING_THERE + "?)?|[:.、]|" + NOTHING_THERE);
  private static final Pattern NOTHING = Pattern.compile(NOTHING_THERE);

  private Placeholder() {}

  /** Whether {@code name} is a line of the template that nobody filled in: {@code 指标 2:}. */
  public static boolean isName(String name) {
    return name.length() <= 12 && NAME.matcher(Normal.compact(name)).matches();
  }

  /** Whether {@code text} says that there is no value: {@code —}, {@code /}, {@code 不涉及}. */
  public static boolean isNothing(String text) {
    return text.length() <= 12 && NOTHING.matcher(Normal.compact(text)).matches();
  }
}
