package io.jixiao.importer.template;

import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the profiles beside this class. */
final class TemplateFiles {
  private TemplateFiles() {}

  static List<Template> shipped() {
    return texts((List<?>) load("templates.yaml")).stream()
        .map(name -> template((Map<?, ?>) load(name + ".yaml")))
        .toList();
  }

  /** The profile that a file states; keys that say nothing may be left out. */
  static Template template(Map<?, ?> entries) {
    return new Template(
        value(entries, "id", String.class),
        value(entries, "version", Integer.class),
        name(value(entries, "name", Map.class)),
        optional(entries, "regionCode", String.class),
        texts(value(entries, "headings", List.class)),
        synonyms(map(entries, "synonyms")),
        columns(map(entries, "columns")),
        optional(entries, "amountUnit", String.class),
        optional(entries, "policy", String.class),
        weights(map(entries, "expectedWeights")),
        optional(entries, "layout", String.class));
  }

  private static Text name(Map<?, ?> name) {
    return new Text(value(name, "zh", String.class), value(name, "en", String.class));
  }

  private static Map<HeadingMeaning, List<String>> synonyms(Map<?, ?> entries) {
    Map<HeadingMeaning, List<String>> synonyms = new LinkedHashMap<>();
    entries.forEach((key, wordings) -> synonyms.put(meaning(key), texts((List<?>) wordings)));
    return synonyms;
  }

  private static Map<String, HeadingMeaning> columns(Map<?, ?> entries) {
    Map<String, HeadingMeaning> columns = new LinkedHashMap<>();
    entries.forEach((heading, key) -> columns.put((String) heading, meaning(key)));
    return columns;
  }

  private static HeadingMeaning meaning(Object key) {
    return HeadingMeaning.ofKey((String) key)
        .orElseThrow(() -> new IllegalArgumentException("no meaning of a heading: " + key));
  }

  private static Map<String, BigDecimal> weights(Map<?, ?> points) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    points.forEach((level1, weight) -> weights.put((String) level1, new BigDecimal("" + weight)));
    return weights;
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String.class::cast).toList();
  }

  private static Map<?, ?> map(Map<?, ?> entries, String key) {
    Map<?, ?> value = optional(entries, key, Map.class);
    return value == null ? Map.of() : value;
  }

  private static <T> T value(Map<?, ?> entries, String key, Class<T> type) {
    return Objects.requireNonNull(optional(entries, key, type), key);
  }

  private static <T> @Nullable T optional(Map<?, ?> entries, String key, Class<T> type) {
    Object value = entries.get(key);
    return value == null ? null : type.cast(value);
  }

  private static Object load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(resource), resource)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
