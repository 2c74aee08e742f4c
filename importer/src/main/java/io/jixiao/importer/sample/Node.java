package io.jixiao.importer.sample;

import io.jixiao.importer.layout.YamlTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML resource. Every scalar is the text that stands there: {@code 10.00} keeps its
 * zeros.
 */
record Node(Map<?, ?> map) {

  /** The mappings of a resource beside the samples: a list of them. */
  static List<Node> listIn(String resource) {
    return nodesOf(load(resource));
  }

  /** The texts of a resource beside the samples: a list of them. */
  static List<String> textsIn(String resource) {
    return textsOf(load(resource));
  }

  private static Object load(String resource) {
    try (InputStream in = Node.class.getResourceAsStream("/samples/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource samples/" + resource);
      }
      return Objects.requireNonNull(YamlTexts.load(in), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    return textOf(map.get(key));
  }

  @Nullable String textOrNull(String key) {
    return map.containsKey(key) ? text(key) : null;
  }

  boolean has(String key) {
    return map.containsKey(key);
  }

  List<Node> nodes(String key) {
    return nodesOf(map.get(key));
  }

  List<String> texts(String key) {
    return textsOf(map.get(key));
  }

  /** Rows of texts, for the tables of a form. */
  List<List<String>> rows(String key) {
    return listOf(map.get(key)).stream().map(Node::textsOf).toList();
  }

  Map<String, String> textMap(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (map.get(key) instanceof Map<?, ?> values) {
      values.forEach((name, value) -> texts.put(textOf(name), textOf(value)));
    }
    return texts;
  }

  private static List<Node> nodesOf(@Nullable Object value) {
    return listOf(value).stream().map(Node::node).toList();
  }

  private static Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Node(map);
    }
    throw new IllegalStateException("not a mapping: " + value);
  }

  private static List<String> textsOf(@Nullable Object value) {
    return listOf(value).stream().map(Node::textOf).toList();
  }

  private static List<?> listOf(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String textOf(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
