package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query, taken apart once for all documents that it is held against. The server takes its paths
 * and values apart anew for each, which is most of what a scan costs. Here is the part of the
 * language that nearly all queries are made of: texts and whole numbers that are equal to a value
 * or one of several, side by side or as alternatives; the rest is asked of the server.
 */
final class Conditions implements Predicate<Document> {
  private static final Set<String> JUNCTIONS = Set.of("$and", "$or", "$nor");
  private static final Pattern PLACE = Pattern.compile("\\d*");

  private final List<Predicate<Document>> parts;

  private Conditions(List<Predicate<Document>> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * What holds where {@code query} does.
   *
   * @param server whether a document matches a query, for conditions that are not understood here
   */
  static Conditions of(Document query, BiPredicate<Document, Document> server) {
    List<Predicate<Document>> parts = new ArrayList<>();
    Document rest = new Document();
    for (Map.Entry<String, Object> condition : query.entrySet()) {
      Predicate<Document> part = part(condition.getKey(), condition.getValue(), server);
      if (part == null) {
        rest.put(condition.getKey(), condition.getValue());
      } else {
        parts.add(part);
      }
    }
    if (!rest.isEmpty()) {
      parts.add(document -> server.test(document, rest));
    }
    return new Conditions(parts);
  }

  @Override
  public boolean test(Document document) {
    for (Predicate<Document> part : parts) {
      if (!part.test(document)) {
        return false;
      }
    }
    return true;
  }

  /** Null where the server has to be asked. */
  private static @Nullable Predicate<Document> part(
      String name, Object value, BiPredicate<Document, Document> server) {
    if (name.startsWith("$")) {
      return junction(name, value, server);
    }
    List<String> steps = Utils.splitPath(name);
    if (steps.stream().anyMatch(step -> PLACE.matcher(step).matches())) {
      return null;
    }
    if (value instanceof Document operators
        && steps.size() == 1
        && operators.size() == 1
        && operators.get("$elemMatch") instanceof Document entry) {
      return hasEntry(name, entry, server);
    }
    Set<Object> values = values(value);
    return values == null ? null : document -> isOneOf(document, steps, 0, values);
  }

  /** Null where it is about entries that are no documents. */
  private static @Nullable Predicate<Document> hasEntry(
      String list, Document query, BiPredicate<Document, Document> server) {
    if (query.keySet().stream()
        .anyMatch(name -> name.startsWith("$") && !JUNCTIONS.contains(name))) {
      return null;
    }
    Conditions conditions = of(query, server);
    Document whole = new Document(list, new Document("$elemMatch", query));
    return document -> {
      if (!(document.get(list) instanceof Collection<?> entries)
          || !entries.stream().allMatch(Document.class::isInstance)) {
        return server.test(document, whole);
      }
      return entries.stream().anyMatch(each -> conditions.test((Document) each));
    };
  }

  private static @Nullable Predicate<Document> junction(
      String name, Object value, BiPredicate<Document, Document> server) {
    if (!(value instanceof Collection<?> queries)
        || queries.isEmpty()
        || !queries.stream().allMatch(Document.class::isInstance)) {
      return null;
    }
    List<Conditions> all = queries.stream().map(each -> of((Document) each, server)).toList();
    return switch (name) {
      case "$and" -> document -> all.stream().allMatch(each -> each.test(document));
      case "$or" -> document -> all.stream().anyMatch(each -> each.test(document));
      default -> null;
    };
  }

  /** Which values the condition allows; null where it is none that just names some. */
  private static @Nullable Set<Object> values(@Nullable Object condition) {
    Collection<?> named = List.of();
    if (!(condition instanceof Document operators)) {
      named = condition == null ? List.of() : List.of(condition);
    } else if (operators.size() == 1) {
      Object equal = operators.get("$eq");
      named =
          equal != null ? List.of(equal) : operators.get("$in") instanceof List<?> in ? in : named;
    }
    Set<Object> values = new HashSet<>();
    for (Object each : named) {
      if (!(each instanceof String) && !(each instanceof Integer)) {
        return null;
      }
      values.add(comparable(each));
    }
    return values.isEmpty() ? null : values;
  }

  /** Of a list each value counts. No document has lists in lists. */
  private static boolean isOneOf(
      @Nullable Object part, List<String> steps, int step, Set<Object> values) {
    if (part instanceof Collection<?> list) {
      for (Object each : list) {
        if (isOneOf(each, steps, step, values)) {
          return true;
        }
      }
      return false;
    }
    if (step == steps.size()) {
      return values.contains(comparable(part));
    }
    return part instanceof Document document
        && isOneOf(document.get(steps.get(step)), steps, step + 1, values);
  }

  /** Numbers are equal whatever their type. */
  private static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof Number number ? (Object) number.doubleValue() : value;
  }
}
