package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a layout's file; it knows where in the file it stands, so that a fault can say so.
 */
final class Entries {
  private final String place;
  private final Map<?, ?> values;

  private Entries(String place, Map<?, ?> values) {
    this.place = place;
    this.values = values;
  }

  /**
   * @param known the keys that may be there
   */
  static Entries of(String place, @Nullable Object value, String... known) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new FaultyLayoutException(place, "a mapping is expected, not " + shown(value));
    }
    Set<Object> others = new LinkedHashSet<>(map.keySet());
    Set.of(known).forEach(others::remove);
    if (!others.isEmpty()) {
      throw new FaultyLayoutException(place, "unknown " + others + "; known are " + List.of(known));
    }
    return new Entries(place, map);
  }

  String place(String key) {
    return place + "." + key;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  @Nullable Object value(String key) {
    return values.get(key);
  }

  String text(String key) {
    String text = textOrNull(key);
    if (text == null) {
      throw new FaultyLayoutException(place, key + " is missing");
    }
    return text;
  }

  @Nullable String textOrNull(String key) {
    Object value = values.get(key);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw new FaultyLayoutException(place(key), "a text is expected, not " + shown(value));
  }

  String textOr(String key, String otherwise) {
    String text = textOrNull(key);
    return text == null ? otherwise : text;
  }

  boolean flag(String key, boolean otherwise) {
    return parsed(
        key,
        String.valueOf(otherwise),
        text -> {
          if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false is expected, not " + text);
          }
          return text.equals("true");
        });
  }

  int number(String key, String otherwise) {
    return parsed(key, otherwise, Integer::valueOf);
  }

  <E extends Enum<E>> E word(Class<E> type, String key, @Nullable E otherwise) {
    return parsed(
        key,
        otherwise == null ? null : words(otherwise),
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(' ', '_')));
  }

  /** The text of {@code key} as something else; a fault of it is one of this place. */
  <T> T parsed(String key, @Nullable String otherwise, Function<String, T> parser) {
    String text = otherwise == null ? text(key) : textOr(key, otherwise);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new FaultyLayoutException(place(key), String.valueOf(e.getMessage()));
    }
  }

  /** The elements of a list, each with its place; none where the key is missing. */
  <T> List<T> each(String key, BiFunction<String, Object, T> reader) {
    Object value = values.get(key);
    return value == null ? List.of() : elements(place(key), value, reader);
  }

  static <T> List<T> elements(String place, Object value, BiFunction<String, Object, T> reader) {
    if (!(value instanceof List<?> list)) {
      throw new FaultyLayoutException(place, "a list is expected, not " + shown(value));
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      read.add(reader.apply(place + "[" + i + "]", list.get(i)));
    }
    return read;
  }

  static String text(String place, @Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new FaultyLayoutException(place, "a text is expected, not " + shown(value));
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "nothing" : "\"" + value + "\"";
  }
}
