package io.jixiao.api.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way down an answer: {@code projects.edges.node.funds}. A path has the keys of the answer one
 * after another; {@code edges.node} may be left out. Lists are gone through; a number takes one
 * entry of a list, from 0.
 *
 * @param fields those passed, the last one included; that where it begins is not among them
 */
record AnswerPath(List<AnswerField> fields) {
  private static final String EDGES = "edges";
  private static final String NODE = "node";
  private static final Pattern ENTRY = Pattern.compile("\\d{1,3}");

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
      at = isEntry(key) && at.isList() ? entry(at, key, passed) : step(at, key, passed);
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

  private static AnswerField entry(AnswerField list, String key, List<AnswerField> passed) {
    AnswerField entry = new AnswerField(key, list.entryType(), list.asked(), list.below());
    passed.add(entry);
    return entry;
  }

  static boolean isEntry(String key) {
    return ENTRY.matcher(key).matches();
  }

  AnswerField end() {
    return fields.get(fields.size() - 1);
  }

  List<String> keys() {
    return fields.stream().map(AnswerField::key).toList();
  }

  /** Whether it leads to all entries of a list. */
  boolean passesList() {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).isList() && !(i + 1 < fields.size() && isEntry(fields.get(i + 1).key()))) {
        return true;
      }
    }
    return false;
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
