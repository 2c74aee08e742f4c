package io.jixiao.importer.template;

import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the profiles beside this class. */
final class TemplateFiles {
  private TemplateFiles() {}

  static List<Template> shipped() {
    return texts((List<?>) load("templates.yaml")).stream()
        .map(name -> template(name + ".yaml"))
        .toList();
  }

  private static Template template(String resource) {
    Map<?, ?> entries = (Map<?, ?>) load(resource);
    return new Template(
        value(entries, "id", String.class),
        value(entries, "version", Integer.class),
        name(value(entries, "name", Map.class)),
        value(entries, "regionCode", String.class),
        texts(value(entries, "headings", List.class)));
  }

  private static Text name(Map<?, ?> name) {
    return new Text(value(name, "zh", String.class), value(name, "en", String.class));
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String.class::cast).toList();
  }

  private static <T> T value(Map<?, ?> entries, String key, Class<T> type) {
    return type.cast(Objects.requireNonNull(entries.get(key), key));
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
