package io.jixiao.importer.form.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words beside those of the general vocabulary: a template's own, or what people confirmed. They
 * are compared as all labels are, without spaces, width, counters and remarks in brackets.
 *
 * @param labels further wordings of labels and headings, beside what they stand for
 * @param columns headings of columns, with the only thing that they stand for
 * @param attributes headings of columns that stand for no field: their values are attributes
 */
public record Words(
    Map<Term, List<String>> labels, Map<String, Term> columns, Set<String> attributes) {
  /** No words at all. */
  public static final Words NONE = new Words(Map.of(), Map.of(), Set.of());

  public Words {
    labels =
        labels.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().map(LabelKey::heading).toList()));
    Map<String, Term> keys = new HashMap<>();
    columns.forEach((heading, term) -> keys.put(LabelKey.heading(heading), term));
    columns = Map.copyOf(keys);
    attributes = attributes.stream().map(LabelKey::heading).collect(Collectors.toUnmodifiableSet());
  }

  public boolean isEmpty() {
    return labels.isEmpty() && columns.isEmpty() && attributes.isEmpty();
  }

  /** Whether they say what the heading with that key stands for. */
  public boolean settle(String key) {
    return columns.containsKey(key) || attributes.contains(key);
  }

  /** These words and {@code others}, which win where both speak of a column. */
  public Words with(Words others) {
    if (others.isEmpty() || isEmpty()) {
      return isEmpty() ? others : this;
    }
    Map<Term, List<String>> allLabels = new EnumMap<>(Term.class);
    allLabels.putAll(labels);
    others.labels.forEach(
        (term, wordings) ->
            allLabels.merge(
                term,
                wordings,
                (some, more) -> Stream.concat(some.stream(), more.stream()).distinct().toList()));
    Map<String, Term> allColumns = new HashMap<>(columns);
    Set<String> allAttributes = new HashSet<>(attributes);
    allColumns.keySet().removeAll(others.attributes);
    allAttributes.removeAll(others.columns.keySet());
    allColumns.putAll(others.columns);
    allAttributes.addAll(others.attributes);
    return new Words(allLabels, allColumns, allAttributes);
  }

  /**
   * Whether {@code vocabulary} would read one of the texts otherwise with these words.
   *
   * @param texts keys by {@link LabelKey#heading}
   */
  public boolean matter(Vocabulary vocabulary, Set<String> texts) {
    return Stream.concat(attributes.stream(), meaningful())
        .anyMatch(key -> texts.contains(key) && matter(vocabulary, key));
  }

  /**
   * Whether one of the texts is a label that {@code vocabulary} does not know at all.
   *
   * @param texts keys by {@link LabelKey#heading}
   */
  public boolean unknownAmong(Vocabulary vocabulary, Set<String> texts) {
    return meaningful().anyMatch(key -> texts.contains(key) && vocabulary.terms(key).isEmpty());
  }

  /** Keys of all that they speak of: who prints none of them prints nothing that they change. */
  public Set<String> texts() {
    return Stream.concat(attributes.stream(), meaningful()).collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of all that stands for something: few beside the texts of a form. */
  private Stream<String> meaningful() {
    return Stream.concat(columns.keySet().stream(), labels.values().stream().flatMap(List::stream));
  }

  private boolean matter(Vocabulary vocabulary, String key) {
    Set<Term> known = vocabulary.terms(key);
    Term column = columns.get(key);
    if (column != null) {
      return !known.equals(Set.of(column));
    }
    if (attributes.contains(key)) {
      // What nobody knows may be guessed.
      return true;
    }
    return labels.entrySet().stream()
        .anyMatch(entry -> entry.getValue().contains(key) && !known.contains(entry.getKey()));
  }
}
