package io.jixiao.schema.scoring.policy;

import io.jixiao.schema.scoring.policy.PolicyProblem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of settings that knows where it stands. Whatever is wrong becomes a problem, and
 * reading goes on with a value that does no harm.
 */
final class Settings {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NUMBER = 30;
  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST_LIST = 100;

  private final String path;
  private final Map<?, ?> values;
  private final List<PolicyProblem> problems;

  private Settings(String path, Map<?, ?> values, List<PolicyProblem> problems) {
    this.path = path;
    this.values = values;
    this.problems = problems;
  }

  static Settings of(String path, @Nullable Object value, List<PolicyProblem> problems) {
    if (value instanceof Map<?, ?> map) {
      return new Settings(path, map, problems);
    }
    if (value != null) {
      problems.add(PolicyProblem.of(Code.NOT_A_MAPPING, path));
    }
    return new Settings(path, Map.of(), problems);
  }

  Settings child(String key) {
    return of(at(key), values.get(key), problems);
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  /** Names the settings that nobody knows. */
  void allow(String... known) {
    for (Object key : values.keySet()) {
      if (!Arrays.asList(known).contains(key)) {
        problem(Code.UNKNOWN, String.valueOf(key), String.join(", ", known));
      }
    }
  }

  String text(String key) {
    Object value = values.get(key);
    if (value == null) {
      return wrong(Code.MISSING, key, "");
    }
    if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
      return text;
    }
    return wrong(Code.NOT_A_TEXT, key, "");
  }

  BigDecimal number(String key, @Nullable BigDecimal otherwise, long least, long most) {
    Object value = values.get(key);
    if (value == null) {
      return missing(key, otherwise, BigDecimal.ZERO);
    }
    BigDecimal number = number(value);
    if (number == null) {
      return wrong(Code.NOT_A_NUMBER, key, BigDecimal.ZERO);
    }
    boolean inside =
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!inside) {
      problem(Code.OUT_OF_RANGE, key, "" + least, "" + most, shown(value));
    }
    return number;
  }

  int whole(String key, @Nullable Integer otherwise, int least, int most) {
    BigDecimal fallback = otherwise == null ? null : BigDecimal.valueOf(otherwise);
    BigDecimal number = number(key, fallback, least, most);
    if (number.stripTrailingZeros().scale() > 0) {
      return wrong(Code.NOT_A_NUMBER, key, least);
    }
    return number.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most)).intValue();
  }

  /** Lean, so that equal policies are equal; null for what is no number of a policy. */
  private static @Nullable BigDecimal number(Object value) {
    String text = String.valueOf(value).strip();
    if (!(value instanceof Number || value instanceof String) || text.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      boolean sensible = Math.abs((long) number.scale()) <= LONGEST_NUMBER;
      BigDecimal lean = sensible ? number.stripTrailingZeros() : number;
      return !sensible || lean.scale() > MOST_DECIMALS
          ? null
          : lean.setScale(Math.max(0, lean.scale()));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  boolean flag(String key, @Nullable Boolean otherwise) {
    Object value = values.get(key);
    if (value == null) {
      return missing(key, otherwise, false);
    }
    return value instanceof Boolean flag ? flag : wrong(Code.NOT_TRUE_OR_FALSE, key, false);
  }

  <E extends Enum<E>> E word(String key, Class<E> type, @Nullable E otherwise) {
    E[] words = type.getEnumConstants();
    Object value = values.get(key);
    if (value == null) {
      return missing(key, otherwise, words[0]);
    }
    for (E word : words) {
      if (word.name().equals(String.valueOf(value))) {
        return word;
      }
    }
    String known = String.join(", ", Arrays.stream(words).map(Enum::name).toList());
    problem(Code.NOT_ONE_OF, key, known, shown(value));
    return words[0];
  }

  <T> List<T> list(
      String key, @Nullable List<T> otherwise, BiFunction<String, @Nullable Object, T> reader) {
    Object value = values.get(key);
    if (value == null) {
      return missing(key, otherwise, List.of());
    }
    if (!(value instanceof List<?> list)) {
      return wrong(Code.NOT_A_LIST, key, List.of());
    }
    if (list.size() > LONGEST_LIST) {
      problem(Code.TOO_MANY, key, "" + LONGEST_LIST, "" + list.size());
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      read.add(reader.apply(at(key) + "[" + i + "]", list.get(i)));
    }
    return read;
  }

  /** Problems so far: what follows from a wrong value is not told beside it. */
  int problems() {
    return problems.size();
  }

  void problem(Code code, String key, Object... arguments) {
    problems.add(PolicyProblem.of(code, at(key), arguments));
  }

  private <T> T missing(String key, @Nullable T otherwise, T harmless) {
    return otherwise == null ? wrong(Code.MISSING, key, harmless) : otherwise;
  }

  private <T> T wrong(Code code, String key, T harmless) {
    problem(code, key);
    return harmless;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "…";
  }
}
