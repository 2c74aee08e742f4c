package io.jixiao.api.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * A way down an answer: {@code projects.edges.node.funds}. A path has the keys of the answer one
 * after another; {@code edges.node} may be left out. Lists are gone through.
 *
 * @param fields those passed, the last one included; that where it begins is not among them
 */
record AnswerPath(List<AnswerField> fields) {
  private static final String EDGES = "edges";
  private static final String NODE = "node";

  AnswerPath {
    fields = List.copyOf(fields);
  }

  /**
   * The way from a field.
   *
   * @param keys at least one
   * @throws UnknownKeyException where the document does not ask for it
   */
  static AnswerPath from(AnswerField start, List<String> keys) {
    List<AnswerField> passed = new ArrayList<>();
    AnswerField at = start;
    for (String key : keys) {
      if (at.isConnection() && !at.below().containsKey(key)) {
        at = step(step(at, EDGES, passed), NODE, passed);
      }
      at = step(at, key, passed);
    }
    if (at.isConnection()) {
      step(step(at, EDGES, passed), NODE, passed);
    }
    return new AnswerPath(passed);
  }

  private static AnswerField step(AnswerField from, String key, List<AnswerField> passed) {
    AnswerField next = from.below().get(key);
    if (next == null) {
      throw new UnknownKeyException(key);
    }
    passed.add(next);
    return next;
  }

  AnswerField end() {
    return fields.get(fields.size() - 1);
  }

  List<String> keys() {
    return fields.stream().map(AnswerField::key).toList();
  }

  boolean passesList() {
    return fields.stream().anyMatch(AnswerField::isList);
  }

  /** The document does not ask for this where a path wants it. */
  static final class UnknownKeyException extends RuntimeException {
    private final String key;

    UnknownKeyException(String key) {
      super(key, null, false, false);
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
