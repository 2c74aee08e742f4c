package io.jixiao.schema.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences by code, from one pair of message bundles ({@code NAME_zh.properties}, {@code
 * NAME_en.properties}). Patterns are {@link MessageFormat}'s; arguments are inserted as given, so
 * numbers should arrive as text; a {@link Text} is inserted in the bundle's language.
 */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle zh;
  private final ResourceBundle en;

  private Messages(ResourceBundle zh, ResourceBundle en) {
    this.zh = zh;
    this.en = en;
  }

  /** Bundles are looked up beside {@code owner}, in its package. */
  public static Messages beside(Class<?> owner, String name) {
    String base = owner.getPackageName() + "." + name;
    ClassLoader loader = owner.getClassLoader();
    return new Messages(
        ResourceBundle.getBundle(base, Locale.CHINESE, loader, NO_FALLBACK),
        ResourceBundle.getBundle(base, Locale.ENGLISH, loader, NO_FALLBACK));
  }

  /**
   * The sentence for {@code code} in both languages.
   *
   * @throws java.util.MissingResourceException if a bundle lacks the code
   */
  public Text text(String code, Object... arguments) {
    return new Text(
        format(zh, Locale.CHINESE, code, said(Text::zh, arguments)),
        format(en, Locale.ENGLISH, code, said(Text::en, arguments)));
  }

  private static Object[] said(Function<Text, String> language, Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Text text ? language.apply(text) : argument)
        .toArray();
  }

  private static String format(
      ResourceBundle bundle, Locale locale, String code, Object... arguments) {
    String pattern = bundle.getString(code);
    String plain = inserted(pattern, arguments);
    return plain == null ? new MessageFormat(pattern, locale).format(arguments) : plain;
  }

  /**
   * What {@link MessageFormat} makes of a pattern without quotes and formats into which texts are
   * inserted, at a small part of its cost; null for any other.
   */
  private static @Nullable String inserted(String pattern, Object... arguments) {
    if (pattern.indexOf('\'') >= 0) {
      return null;
    }
    StringBuilder text = new StringBuilder(2 * pattern.length());
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int index = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
      boolean known = index >= 0 && index < Math.min(10, arguments.length);
      if (!known || pattern.charAt(open + 2) != '}' || !(arguments[index] instanceof String)) {
        return null;
      }
      text.append(pattern, from, open).append(arguments[index]);
      from = open + 3;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }
}
