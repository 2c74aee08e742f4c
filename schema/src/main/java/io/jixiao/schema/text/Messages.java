package io.jixiao.schema.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

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
    return new MessageFormat(bundle.getString(code), locale).format(arguments);
  }
}
