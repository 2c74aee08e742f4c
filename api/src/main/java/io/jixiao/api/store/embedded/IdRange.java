package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between which ids the documents that a query can find lie, as far as it says so in texts.
 *
 * @param to null where the query names no end
 * @param rest what else the query asks for
 */
record IdRange(Bound from, @Nullable Bound to, Document rest) {
  private static final String ID = "_id";
  private static final String AND = "$and";
  private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

  /** An end of the range, and whether it is in it. */
  record Bound(String id, boolean included) {}

  /** Null where the query names no beginning. */
  static @Nullable IdRange of(Document query) {
    List<Map.Entry<String, Object>> bounds = new ArrayList<>();
    Document rest = withoutBounds(query, bounds);
    Bound from = null;
    Bound to = null;
    for (Map.Entry<String, Object> each : bounds) {
      Bound bound = new Bound((String) each.getValue(), each.getKey().endsWith("e"));
      if (each.getKey().startsWith("$g")) {
        from = from == null || narrows(bound, bound.id.compareTo(from.id)) ? bound : from;
      } else {
        to = to == null || narrows(bound, to.id.compareTo(bound.id)) ? bound : to;
      }
    }
    return from == null ? null : new IdRange(from, to, rest);
  }

  /** Whether the order is that of the ids, in which documents come that are not ordered at all. */
  static boolean isOrder(@Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return true;
    }
    return order.size() == 1 && order.get(ID) instanceof Number sign && sign.intValue() > 0;
  }

  /** Ids of other kinds than texts are never in it. */
  boolean contains(Object id) {
    if (!(id instanceof String text)) {
      return false;
    }
    int behind = text.compareTo(from.id);
    int before = to == null ? 1 : to.id.compareTo(text);
    return (behind > 0 || (behind == 0 && from.included))
        && (before > 0 || (before == 0 && to != null && to.included));
  }

  /**
   * @param inside how far the bound lies inside of the one before, which is beyond it if negative
   */
  private static boolean narrows(Bound bound, int inside) {
    return inside > 0 || (inside == 0 && !bound.included);
  }

  /** Adds the bounds among what all documents have to fulfil, and returns what else there is. */
  private static Document withoutBounds(Document query, List<Map.Entry<String, Object>> bounds) {
    Document rest = new Document();
    for (Map.Entry<String, Object> condition : query.entrySet()) {
      if (condition.getKey().equals(ID) && condition.getValue() instanceof Document operators) {
        operators.entrySet().stream().filter(IdRange::isBound).forEach(bounds::add);
        Document others = new Document();
        operators.entrySet().stream()
            .filter(each -> !isBound(each))
            .forEach(each -> others.put(each.getKey(), each.getValue()));
        if (!others.isEmpty() || operators.isEmpty()) {
          rest.put(ID, others);
        }
      } else if (condition.getKey().equals(AND)
          && condition.getValue() instanceof Collection<?> parts
          && parts.stream().allMatch(Document.class::isInstance)) {
        List<Document> others =
            parts.stream()
                .map(part -> withoutBounds((Document) part, bounds))
                .filter(part -> !part.isEmpty())
                .toList();
        if (!others.isEmpty() || parts.isEmpty()) {
          rest.put(AND, others);
        }
      } else {
        rest.put(condition.getKey(), condition.getValue());
      }
    }
    return rest;
  }

  private static boolean isBound(Map.Entry<String, Object> operator) {
    return BOUNDS.contains(operator.getKey()) && operator.getValue() instanceof String;
  }
}
