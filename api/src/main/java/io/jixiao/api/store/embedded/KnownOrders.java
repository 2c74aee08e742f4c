package io.jixiao.api.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which a collection was lately asked for: who turns pages asks for one again and
 * again, and need not wait until all is sorted anew. A write makes them unknown. For one thread at
 * a time.
 */
final class KnownOrders {
  private static final int MOST = 6;

  /** By what is sorted; empty where it was asked for once. The one asked for last is the last. */
  private final Map<List<Map.Entry<String, Object>>, List<Object>> orders =
      new LinkedHashMap<>(16, 0.75f, true);

  void forget() {
    orders.clear();
  }

  /**
   * The ids of all documents in an order; null where nobody asked for it since the last write, so
   * that nothing is sorted for nothing while much is written.
   *
   * @param sorted sorts them
   */
  @Nullable List<Object> ids(Document sort, Function<DocumentOrder, List<Object>> sorted) {
    List<Map.Entry<String, Object>> key = sort.entrySet().stream().map(Map.Entry::copyOf).toList();
    List<Object> known = orders.get(key);
    if (known == null) {
      orders.put(key, List.of());
      if (orders.size() > MOST) {
        orders.remove(orders.keySet().iterator().next());
      }
      return null;
    }
    if (known.isEmpty()) {
      known = sorted.apply(new DocumentOrder(sort));
      orders.put(key, known);
    }
    return known;
  }
}
