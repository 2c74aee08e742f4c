package io.jixiao.importer.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with the names of values in braces: {@code 项目名称：{name}}. What stands between {@code <} and
 * {@code >} falls away where a value in it is missing: {@code <[{code}]>{name}}.
 */
public final class TextPattern {
  private static final Pattern PART = Pattern.compile("<([^<>]*)>|([^<>]+)|([<>])");
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}|([{}])");

  /** Texts and names by turns; the first is a text. */
  private record Part(List<String> texts, List<String> names, boolean optional) {}

  private final List<Part> parts;

  private TextPattern(List<Part> parts) {
    this.parts = parts;
  }

  /** The text itself, whatever signs are in it. */
  public static TextPattern literal(String text) {
    return new TextPattern(List.of(new Part(List.of(text), List.of(), false)));
  }

  /** Reads a text as layouts have it. */
  public static TextPattern of(String source) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(source);
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        throw new IllegalArgumentException("\"" + source + "\" has a < without its >");
      }
      boolean optional = matcher.group(1) != null;
      parts.add(part(optional ? matcher.group(1) : matcher.group(2), optional));
    }
    return new TextPattern(parts);
  }

  private static Part part(String source, boolean optional) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(source);
    int from = 0;
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        throw new IllegalArgumentException("\"" + source + "\" has a { without its }");
      }
      texts.add(source.substring(from, matcher.start()));
      names.add(matcher.group(1));
      from = matcher.end();
    }
    texts.add(source.substring(from));
    return new Part(texts, names, optional);
  }

  /** The values that it names. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.addAll(part.names()));
    return names;
  }

  /** Whether its text is the same on every form. */
  public boolean isFixed() {
    return names().isEmpty();
  }

  /**
   * The text with its values.
   *
   * @param values answers an empty text for a missing value
   * @return null where each value that it cannot do without is missing
   */
  public @Nullable String fill(Function<String, String> values) {
    StringBuilder text = new StringBuilder();
    boolean needed = false;
    boolean found = false;
    for (Part part : parts) {
      List<String> filled = part.names().stream().map(values).toList();
      if (part.optional() && filled.contains("")) {
        continue;
      }
      needed |= !part.optional() && !filled.isEmpty();
      found |= !part.optional() && filled.stream().anyMatch(each -> !each.isEmpty());
      for (int i = 0; i < part.texts().size(); i++) {
        text.append(part.texts().get(i)).append(i < filled.size() ? filled.get(i) : "");
      }
    }
    return needed && !found ? null : text.toString();
  }
}
