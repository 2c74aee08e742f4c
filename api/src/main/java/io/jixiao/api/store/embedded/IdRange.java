package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which ids the documents that a query can find lie, as far as it says so in texts.
 *
 * @param to null where the query names no end
 */
record IdRange(String from, @Nullable String to) {
  private static final String ID = "_id";
  private static final String AND = "$and";

  /** Null where the query names no beginning. */
  static @Nullable IdRange of(Document query) {
    String from = greatest(query, null);
    return from == null ? null : new IdRange(from, least(query, null));
  }

  /** Whether the order is that of the ids, in which documents come that are not ordered at all. */
  static boolean isOrder(@Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return true;
    }
    return order.size() == 1 && order.get(ID) instanceof Number sign && sign.intValue() > 0;
  }

  private static @Nullable String greatest(Document query, @Nullable String known) {
    String greatest = known;
    for (String operator : new String[] {"$gt", "$gte"}) {
      if (bound(query, operator) instanceof String bound
          && (greatest == null || bound.compareTo(greatest) > 0)) {
        greatest = bound;
      }
    }
    for (Object part : parts(query)) {
      greatest = part instanceof Document each ? greatest(each, greatest) : greatest;
    }
    return greatest;
  }

  private static @Nullable String least(Document query, @Nullable String known) {
    String least = known;
    for (String operator : new String[] {"$lt", "$lte"}) {
      if (bound(query, operator) instanceof String bound
          && (least == null || bound.compareTo(least) < 0)) {
        least = bound;
      }
    }
    for (Object part : parts(query)) {
      least = part instanceof Document each ? least(each, least) : least;
    }
    return least;
  }

  private static @Nullable Object bound(Document query, String operator) {
    return query.get(ID) instanceof Document conditions ? conditions.get(operator) : null;
  }

  private static Collection<?> parts(Document query) {
    return query.get(AND) instanceof Collection<?> parts ? parts : List.of();
  }
}
