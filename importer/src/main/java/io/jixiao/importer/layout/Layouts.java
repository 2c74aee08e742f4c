package io.jixiao.importer.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The layouts that come with the product. */
public final class Layouts {
  private Layouts() {}

  /** All of them, in a fixed order. */
  public static List<Layout> all() {
    return List.copyOf(Shipped.BY_ID.values());
  }

  /** The layout of that id; empty for ids that nobody knows. */
  public static Optional<Layout> byId(String id) {
    return Optional.ofNullable(Shipped.BY_ID.get(id));
  }

  private static Layout load(String id) {
    String resource = id + ".yaml";
    Layout layout = read(resource, in -> LayoutReader.read(resource, in));
    if (!layout.id().equals(id)) {
      throw new FaultyLayoutException(resource, "its id is " + layout.id());
    }
    return layout;
  }

  private static <T> T read(String resource, Function<InputStream, T> reader) {
    try (InputStream in =
        Objects.requireNonNull(Layouts.class.getResourceAsStream(resource), resource)) {
      return reader.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids() {
    String resource = "layouts.yaml";
    return read(
        resource,
        in -> {
          Object list = Objects.requireNonNull(YamlTexts.load(in), resource);
          return Entries.elements(resource, list, Entries::text);
        });
  }

  /** Loaded once, when first needed. */
  private static final class Shipped {
    private static final Map<String, Layout> BY_ID = new LinkedHashMap<>();

    static {
      ids().forEach(id -> BY_ID.put(id, load(id)));
    }
  }
}
