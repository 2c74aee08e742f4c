package io.jixiao.api.store.queries;

import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The queries that come with the product, read once from the files beside this class. */
final class ShippedQueries {
  private static final List<SavedQuery> ALL =
      ((List<?>) yaml("queries")).stream().map(name -> query((String) name)).toList();

  private ShippedQueries() {}

  static List<SavedQuery> all() {
    return ALL;
  }

  static Optional<SavedQuery> byName(String name) {
    return ALL.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  private static SavedQuery query(String name) {
    Map<?, ?> written = (Map<?, ?>) yaml(name);
    Map<?, ?> title = (Map<?, ?>) part(written, "title");
    return new SavedQuery(
        name,
        (int) part(written, "version"),
        (String) part(written, "document"),
        (String) part(written, "rowsAt"),
        ((Map<?, ?>) part(written, "columns"))
            .entrySet().stream()
                .map(each -> new SavedColumn((String) each.getKey(), (String) each.getValue()))
                .toList(),
        new Text((String) part(title, "zh"), (String) part(title, "en")),
        null);
  }

  private static Object part(Map<?, ?> written, String key) {
    return Objects.requireNonNull(written.get(key), key);
  }

  private static Object yaml(String name) {
    String file = name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(ShippedQueries.class.getResourceAsStream(file), file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
